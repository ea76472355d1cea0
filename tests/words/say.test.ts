import { compileMessage } from '@lingui/message-utils/compileMessage';
import { afterEach, describe, expect, test } from 'vitest';
import { catalogueSaying } from '../../src/words/catalogue-saying.ts';
import { languageFor, speakLanguage } from '../../src/words/languages.ts';
import { say, sayAll, sayAs, speak, spoken } from '../../src/words/say.ts';
import { sentenceKey } from '../../src/words/sentence-key.ts';
import { SHELL } from '../../src/words/shell.ts';

afterEach(() => speak('en'));

/** A language that says these; the English is looked up with its values as {0}, {1} … */
const speakWith = (language: string, messages: Record<string, string>) =>
  speak(
    language,
    catalogueSaying(
      language,
      Object.fromEntries(
        Object.entries(messages).map(([english, text]) => [sentenceKey(english), compileMessage(text)]),
      ),
    ),
  );

const ideas = (count: number) => (count === 1 ? say`One idea` : say`${count} ideas`);

describe('a sentence', () => {
  test('is said in English as it stands', () => {
    expect([ideas(1), ideas(3), sayAs('Go on')]).toEqual(['One idea', '3 ideas', 'Go on']);
  });

  test('is said in the language of the interface, its values where that language has them', () => {
    speakWith('es', { 'Line {0} of {1}': 'De {1}, la {0}' });
    expect(say`Line ${2} of ${9}`).toBe('De 9, la 2');
  });

  test('is English where the language does not have it', () => {
    speakWith('es', {});
    expect(say`Line ${2} of ${9}`).toBe('Line 2 of 9');
  });

  test('may have more plurals in another language than in English', () => {
    speakWith('pl', { '{0} ideas': '{0, plural, few {# pomysły} many {# pomysłów} other {# pomysłu}}' });
    expect([ideas(3), ideas(5)]).toEqual(['3 pomysły', '5 pomysłów']);
  });

  test('with braces is taken to the letter', () => {
    speakWith('es', { 'Write {{{0}}}': "Escribe '{{'{0}'}}'" });
    expect(say`Write {{${'day'}}}`).toBe('Escribe {{day}}');
  });
});

describe('what an object says', () => {
  test('changes with the language, however deep it stands', () => {
    const words = sayAll({
      yes: 'Yes',
      list: ['One', 'Two'],
      count: 3,
      ask: (name: string) => say`Ask ${name}`,
    });
    expect([words.yes, ...words.list]).toEqual(['Yes', 'One', 'Two']);
    speakWith('es', { Yes: 'Sí', One: 'Uno', 'Ask {0}': 'Pregunta a {0}' });
    expect([words.yes, ...words.list, words.count, words.ask('Bea')]).toEqual([
      'Sí',
      'Uno',
      'Two',
      3,
      'Pregunta a Bea',
    ]);
    speak('en');
    expect({ ...words }.yes).toBe('Yes');
  });
});

describe('the language of the interface', () => {
  test.each([
    [undefined, ['es-MX', 'en'], 'es'],
    [undefined, ['es'], 'es'],
    [undefined, ['en-US', 'es'], 'en'],
    [undefined, ['fr-FR', 'es'], 'en'],
    ['en', ['es-MX'], 'en'],
    ['es', ['en-US'], 'es'],
    ['xx', ['en-US'], 'en'],
    [undefined, [], 'en'],
  ])('chosen %s, with a browser that prefers %j: %s', (chosen, browser, language) => {
    expect(languageFor(chosen, browser)).toBe(language);
  });

  test('is spoken once its catalogue is loaded, and left again', async () => {
    await speakLanguage('es');
    expect([spoken(), SHELL.today]).toEqual(['es', 'Hoy']);
    await speakLanguage('en');
    expect([spoken(), SHELL.today]).toEqual(['en', 'Today']);
  });
});
