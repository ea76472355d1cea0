import { libraryFiles } from '../../src/cli/library-files.ts';
import { checkLibrary } from '../../src/domain/library/check/check-library.ts';
import type { Facts } from '../../src/domain/library/ids.ts';
import type { Kind, ValueOf } from '../../src/domain/library/read/content-kind.ts';
import { speechFor } from '../../src/words/speech-for.ts';

export const files = libraryFiles('scripts-library');
export const { findings, contents } = checkLibrary(files);

/** The files of a kind, by path, for `test.each`. */
export const ofKind = <K extends Kind>(kind: K): { path: string; value: ValueOf<K> }[] =>
  contents.flatMap((each) =>
    each.kind === kind ? [{ path: each.path, value: each.value as ValueOf<K> }] : [],
  );

export const speech = speechFor('2026-11-16');

/** Nobody real, and every fact known. */
export const EVERYTHING: Facts = {
  ...ofKind('example')[0]?.value,
  startOn: '2026-12-01',
  pay: '19 an hour',
  extension: '12',
  contact: 'Lee Okafor',
  contactRole: 'warehouse manager',
  sayContact: 'lee oh-KAH-for',
  appliedOn: '2026-11-03',
  appliedVia: 'your website',
  reference: 'HS-204',
  referredBy: 'Sam Ortiz',
  closesOn: '2026-11-30',
  promisedOn: '2026-11-20',
};

/** What no filled text may hold: a brace, a word for nothing, two spaces, a space before a full stop. */
export const UNFILLED = /[{}[\]|*]|undefined|null|NaN| {2}|\s[.,?!]|^\s|\s$/;
