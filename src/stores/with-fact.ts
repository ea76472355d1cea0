/** Facts with one set as typed, or no longer known when it is empty. */
export function withFact<Name extends string>(
  facts: Partial<Record<Name, string>>,
  fact: Name,
  value: string,
): Partial<Record<Name, string>> {
  const next: Partial<Record<Name, string>> = { ...facts };
  if (value === '') delete next[fact];
  else next[fact] = value;
  return next;
}
