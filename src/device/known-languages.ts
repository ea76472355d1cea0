/** "en-US@posix" and "en_US.UTF-8" are what a system says; the language stands before the first of these. */
const AFTER_LANGUAGE = /[@.].*$/;

const asTag = (said: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(said.replace(AFTER_LANGUAGE, '').replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
};

/**
 * What the browser says it prefers, as BCP 47 tags, best first. On some systems a browser gives a name that `Intl`
 * refuses with an exception; such a name is cut to its language, or left out. English where nothing is left.
 */
export function knownLanguages(said: readonly string[]): readonly string[] {
  const tags = said.flatMap((each) => asTag(each) ?? []);
  return tags.length > 0 ? tags : ['en'];
}
