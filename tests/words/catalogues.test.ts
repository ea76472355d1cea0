import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/cli/catalogue-of.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { sentenceKey } from '../../src/words/sentence-key.ts';

const FOLDER = join(import.meta.dirname, '../../src/words/translations');
const files = readdirSync(FOLDER);

type Token = ReturnType<typeof compileMessage>[number];

/** The values that a compiled message puts in, also those within its plurals. */
const namesIn = (tokens: unknown): string[] =>
  !Array.isArray(tokens)
    ? []
    : tokens.flatMap((token: Token) => {
        if (!Array.isArray(token)) return [];
        const [name, , cases] = token;
        return [String(name), ...Object.values(cases ?? {}).flatMap(namesIn)];
      });

const sorted = (names: string[]) => [...new Set(names)].sort();

test('there is a catalogue for every language of the interface but English', () => {
  expect(files.map((file) => file.replace('.po', '')).sort()).toEqual(
    Object.keys(LANGUAGES)
      .filter((language) => language !== 'en')
      .sort(),
  );
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const { items } = PO.parse(text);

  test('has every sentence of the interface, and none that is not said (mend: npm run catalogues)', () => {
    expect(items.length).toBeGreaterThan(1_000);
    expect(text).toBe(catalogueOf(file.replace('.po', ''), text));
  });

  test('says every sentence', () => {
    expect(items.filter(({ msgstr }) => !msgstr[0]?.trim()).map(({ msgid }) => msgid)).toEqual([]);
  });

  test('has the values of each sentence, and no other', () => {
    const different = items.filter(({ msgid, msgstr }) => {
      const english = [...msgid.matchAll(/\{(\d+)\}/g)].map(([, name = '']) => name);
      return String(sorted(english)) !== String(sorted(namesIn(compileMessage(msgstr[0] ?? ''))));
    });
    expect(different.map(({ msgid }) => msgid)).toEqual([]);
  });

  test('gives each sentence a key of its own', () => {
    expect(new Set(items.map(({ msgid }) => sentenceKey(msgid))).size).toBe(items.length);
  });
});
