/** Counters after `add`. */
export function plus(
  counters: Readonly<Record<string, number>>,
  add: Readonly<Record<string, number>> | undefined,
): Readonly<Record<string, number>> {
  if (!add) return counters;
  const sum: Record<string, number> = { ...counters };
  for (const id in add) sum[id] = (sum[id] ?? 0) + (add[id] ?? 0);
  return sum;
}
