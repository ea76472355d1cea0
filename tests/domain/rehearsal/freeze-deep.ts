/** The value with everything in it frozen, also what Maps and Sets hold; a Map that is changed throws. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const refuse = () => {
    throw new TypeError('a frozen collection was changed');
  };
  const holds = value instanceof Map || value instanceof Set;
  if (holds) Object.assign(value, { set: refuse, add: refuse, delete: refuse, clear: refuse });
  Object.freeze(value);
  for (const held of holds ? [...value.entries()].flat() : Object.values(value)) freezeDeep(held);
  return value;
}
