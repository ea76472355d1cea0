type Counters = Readonly<Record<string, number>>;

/** Counters after what an edge adds and what the turn it leads to adds. */
export function plus(counters: Counters, ...adds: readonly (Counters | undefined)[]): Counters {
  let sum: Record<string, number> | undefined;
  for (const add of adds) {
    if (!add) continue;
    sum ??= { ...counters };
    for (const id in add) sum[id] = (sum[id] ?? 0) + (add[id] ?? 0);
  }
  return sum ?? counters;
}
