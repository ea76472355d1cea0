const MOST_OF_A_NAME = 60;

/** Names that mean something else: the way back from a surprise, and what every object has. */
const TAKEN_ALWAYS = ['back', 'constructor', 'prototype'];

/** What was typed as a name of a turn, a person or a thing: small letters, digits and hyphens. Empty where none is left. */
export const asName = (typed: string): string =>
  typed
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, MOST_OF_A_NAME)
    .replace(/-+$/, '');

/** The same, or with the first number behind it that makes it a new name. */
export function freeName(typed: string, taken: readonly object[]): string {
  const name = asName(typed).slice(0, MOST_OF_A_NAME - 6) || 'turn';
  const isFree = (each: string) =>
    !TAKEN_ALWAYS.includes(each) && taken.every((names) => !Object.hasOwn(names, each));
  if (isFree(name)) return name;
  let count = 2;
  while (!isFree(`${name}-${count}`)) count += 1;
  return `${name}-${count}`;
}
