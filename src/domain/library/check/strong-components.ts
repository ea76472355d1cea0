/** `component` numbers the strongly connected component of each node; `order` is a reverse postorder from the roots. */
export type Components = { component: Int32Array; order: number[] };

/**
 * Tarjan's algorithm without recursion, over the nodes that the roots lead to: linear in nodes and edges. Two nodes
 * are in one component exactly when each leads to the other; a node that no root leads to has component -1.
 */
export function strongComponents(
  targets: readonly (readonly number[])[],
  roots: Iterable<number>,
): Components {
  const count = targets.length;
  const component = new Int32Array(count).fill(-1);
  const found = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const next = new Int32Array(count);
  const open: number[] = [];
  const finished: number[] = [];
  let clock = 0;
  let components = 0;
  const enter = (node: number, trail: number[]) => {
    found[node] = low[node] = clock++;
    open.push(node);
    trail.push(node);
  };
  const leave = (node: number) => {
    finished.push(node);
    if (low[node] !== found[node]) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component[member] = components;
      if (member === node) break;
    }
    components++;
  };
  for (const root of roots) {
    const trail: number[] = [];
    if (found[root] === -1) enter(root, trail);
    for (let node = trail.at(-1); node !== undefined; node = trail.at(-1)) {
      const to = targets[node]?.[next[node] ?? 0];
      next[node] = (next[node] ?? 0) + 1;
      if (to !== undefined && found[to] === -1) enter(to, trail);
      else if (to !== undefined) {
        if (component[to] === -1) low[node] = Math.min(low[node] ?? 0, found[to] ?? 0);
      } else {
        trail.pop();
        leave(node);
        const above = trail.at(-1);
        if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      }
    }
  }
  return { component, order: finished.reverse() };
}
