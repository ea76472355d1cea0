import type { Catalogue } from './catalogue-saying.ts';
import { speak } from './say.ts';

/** The languages of the interface, each by its own name; the first is the one that the sentences stand in. */
export const LANGUAGES = { en: 'English', es: 'Español' } as const;

export type Language = keyof typeof LANGUAGES;

const catalogues = import.meta.glob<Catalogue>('./translations/*.po', { import: 'default' });

/** The language that was chosen, else the one the browser names first, else English. `browser`: BCP 47, best first. */
export function languageFor(chosen: string | undefined, browser: readonly string[]): Language {
  const [first = 'en'] = browser;
  const wanted = chosen ?? new Intl.Locale(first).language;
  return Object.hasOwn(LANGUAGES, wanted) ? (wanted as Language) : 'en';
}

/** The one asked for last: a catalogue that comes late says nothing any more. */
let wanted: Language = 'en';

/** From here on the interface speaks this language; where its catalogue cannot be loaded, English. */
export async function speakLanguage(language: Language): Promise<void> {
  wanted = language;
  const load = catalogues[`./translations/${language}.po`];
  if (!load) return speak('en');
  try {
    // Lingui comes with the first catalogue: English is said without it.
    const [{ catalogueSaying }, catalogue] = await Promise.all([import('./catalogue-saying.ts'), load()]);
    if (wanted === language) speak(language, catalogueSaying(language, catalogue));
  } catch {
    if (wanted === language) speak('en');
  }
}
