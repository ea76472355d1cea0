/** Do two plain values say the same? The order of names matters among replies alone: the best one stands first. */
export const sameValue = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (name, each: unknown) => (name === 'moves' ? asList(each) : sorted(each)));

const isNamed = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown) => (isNamed(value) ? Object.entries(value) : value);

const sorted = (value: unknown) =>
  isNamed(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
