/** The region a browser names ("GB" in "en-GB"); none where it names a language alone. `languages`: BCP 47, best first. */
export const regionOf = (languages: readonly string[]): string | undefined =>
  languages.map((tag) => new Intl.Locale(tag).region).find((region) => region !== undefined);
