/** The longest id a turn may have, less room for a number behind it. */
const LONGEST = 50;

/** Ids that mean something else where a turn's is expected. */
const TAKEN = ['back'];

/** A passage's name as a turn's id: "Ask for Mr. Lee" is "ask-for-mr-lee". */
export function turnName(name: string): string {
  const words = name
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return /^[a-z]/.test(words) ? words : `turn-${words}`.replace(/-$/, '');
}

/** Gives out ids that are not in use yet: the one asked for, or that with a number behind it. */
export function freshNames(used: Iterable<string>): (wanted: string) => string {
  const names = new Set([...used, ...TAKEN]);
  const last = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    for (let number = last.get(wanted) ?? 2; names.has(name); number++) {
      name = `${wanted}-${number}`;
      last.set(wanted, number + 1);
    }
    names.add(name);
    return name;
  };
}
