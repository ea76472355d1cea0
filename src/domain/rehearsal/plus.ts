type Counters = Readonly<Record<string, number>>;

/** Counters after what an edge adds and what the turn it leads to adds. */
export function plus(counters: Counters, one: Counters | undefined, other?: Counters): Counters {
  if (!one && !other) return counters;
  const sum = { ...counters };
  if (one) for (const id in one) sum[id] = (sum[id] ?? 0) + (one[id] ?? 0);
  if (other) for (const id in other) sum[id] = (sum[id] ?? 0) + (other[id] ?? 0);
  return sum;
}
