import { expect, test } from 'vitest';
import { speakLanguage } from '../../src/words/languages.ts';
import { spoken } from '../../src/words/say.ts';

test('the language asked for last is spoken, also where the one before comes later', async () => {
  await Promise.all([speakLanguage('es'), speakLanguage('en')]);
  expect(spoken()).toBe('en');
});

test('a language is spoken once its sentences are there', async () => {
  await speakLanguage('es');
  expect(spoken()).toBe('es');
  await speakLanguage('en');
  expect(spoken()).toBe('en');
});
