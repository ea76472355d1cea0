/**
 * What a browser prefers, in the region that the person chose: dates, paper, holidays and numbers follow it.
 * `languages`: BCP 47, best first. `region`: ISO 3166, "GB".
 */
export function withRegion(languages: readonly string[], region: string | undefined): readonly string[] {
  if (region === undefined) return languages;
  const [first = 'en'] = languages;
  return [new Intl.Locale(first, { region }).toString(), ...languages];
}
