import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownLanguages } from '../../src/device/known-languages.ts';

describe('the languages of a browser', () => {
  it('are taken as they are', () => {
    expect(knownLanguages(['es-MX', 'es', 'en-US'])).toEqual(['es-MX', 'es', 'en-US']);
  });

  it('are cut to the language where a system adds a name of its own', () => {
    expect(knownLanguages(['en-US@posix'])).toEqual(['en-US']);
    expect(knownLanguages(['de_DE.UTF-8'])).toEqual(['de-DE']);
  });

  it('are left out where they are none', () => {
    expect(knownLanguages(['', 'not a language', 'fr'])).toEqual(['fr']);
  });

  it('are English where nothing is left', () => {
    expect(knownLanguages([])).toEqual(['en']);
    expect(knownLanguages(['*'])).toEqual(['en']);
  });

  it('are never one that a date cannot be written in', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (said) => {
        for (const tag of knownLanguages(said)) expect(() => new Intl.Locale(tag)).not.toThrow();
      }),
    );
  });
});
