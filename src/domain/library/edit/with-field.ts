/** A thing with one of its fields set; undefined takes the field away. The thing itself where nothing changes. */
export function withField<T extends object, K extends keyof T>(
  thing: T,
  name: K,
  value: T[K] | undefined,
): T {
  if (thing[name] === value) return thing;
  if (value !== undefined) return { ...thing, [name]: value };
  const { [name]: _gone, ...rest } = thing;
  return rest as T;
}
