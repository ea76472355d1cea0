import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strongComponents } from '../../../src/domain/library/check/strong-components.ts';

const graph = fc
  .integer({ min: 1, max: 9 })
  .chain((count) =>
    fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), { minLength: count, maxLength: count }),
  );

/** All that a node leads to, itself too. */
function leadsTo(targets: readonly (readonly number[])[], from: number): Set<number> {
  const found = new Set([from]);
  for (const node of found) for (const to of targets[node] ?? []) found.add(to);
  return found;
}

test('two nodes are in one component exactly when each leads to the other', () => {
  fc.assert(
    fc.property(graph, (targets) => {
      const { component } = strongComponents(targets, targets.keys());
      const reach = targets.map((_, at) => leadsTo(targets, at));
      for (const one of targets.keys())
        for (const other of targets.keys())
          expect(component[one] === component[other]).toBe(
            reach[one]?.has(other) === true && reach[other]?.has(one) === true,
          );
    }),
  );
});

test('only what the roots lead to is visited, and a node before what it alone leads to', () => {
  fc.assert(
    fc.property(graph, (targets) => {
      const { component, order } = strongComponents(targets, [0]);
      expect([...order].sort()).toEqual([...leadsTo(targets, 0)].sort());
      expect([...component.keys()].filter((at) => component[at] !== -1)).toEqual([...order].sort());
      const place = new Map(order.map((node, at) => [node, at]));
      for (const node of order)
        for (const to of targets[node] ?? [])
          if (component[to] !== component[node]) expect(place.get(node)).toBeLessThan(place.get(to) ?? -1);
    }),
  );
});

test('a chain of a hundred thousand is walked without running out of stack', () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => [at + 1].filter((to) => to < 100_000));
  expect(strongComponents(chain, [0]).order).toHaveLength(100_000);
});
