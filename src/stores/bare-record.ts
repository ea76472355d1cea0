/**
 * A record that holds these entries, the last of the same key, and nothing else: not even what every object has, as an
 * id out of an address may be called `constructor`.
 */
export const bareRecord = <R>(...entries: readonly Readonly<Record<string, R>>[]): Record<string, R> =>
  Object.assign(Object.create(null), ...entries);
