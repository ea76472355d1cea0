import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PO from 'pofile';
import { englishIn } from './english-in.ts';
import { libraryEnglish } from './library-english.ts';

const WORDS = fileURLToPath(new URL('../words', import.meta.url));

/** A sentence for translators: its English, where it stands, and what its values are called there. */
type Entry = { text: string; places: string[]; values: readonly string[] };

/** Every English sentence of the interface, once, in the order of the files. */
function everySentence(): Entry[] {
  const found = new Map<string, Entry>();
  const add = (place: string, text: string, values: readonly string[] = []) => {
    const entry = found.get(text) ?? { text, places: [], values };
    if (!entry.places.includes(place)) entry.places.push(place);
    found.set(text, entry);
  };
  for (const file of readdirSync(WORDS).sort()) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(join(WORDS, file), 'utf8');
    for (const { text, values } of englishIn(file, source)) add(`src/words/${file}`, text, values);
  }
  for (const text of libraryEnglish()) add('scripts-library/en', text);
  return [...found.values()];
}

/**
 * The catalogue of a language as it ought to be: every sentence of the interface, with what `before` (the text of a PO
 * file) says for it, else with nothing; no sentence that is no longer said.
 */
export function catalogueOf(language: string, before: string): string {
  const said = new Map(PO.parse(before).items.map(({ msgid, msgstr }) => [msgid, msgstr]));
  const catalogue = new PO();
  catalogue.headers = {
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  catalogue.items = everySentence().map(({ text, places, values }) => {
    const item = new PO.Item();
    item.msgid = text;
    item.msgstr = said.get(text) ?? [''];
    item.references = places;
    item.extractedComments = values.map((value, at) => `{${at}}: ${value.replaceAll(/\s+/g, ' ')}`);
    return item;
  });
  return catalogue.toString();
}
