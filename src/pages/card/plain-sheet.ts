/** Where the printer's usual sheet is Letter; everywhere else it is A4. */
const LETTER_REGIONS = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PR'];

/** The plain sheet of the region, unless the person chose one. `languages` are BCP 47 tags, best first. */
export function plainSheet(chosen: 'auto' | 'letter' | 'a4', languages: readonly string[]): 'letter' | 'a4' {
  if (chosen !== 'auto') return chosen;
  const region = languages.map((tag) => new Intl.Locale(tag).maximize().region).find((each) => each);
  return region !== undefined && LETTER_REGIONS.includes(region) ? 'letter' : 'a4';
}
