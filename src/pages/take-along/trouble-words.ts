import { TAKE_CODES } from '../../words/take-along.ts';

/** Why there are no codes, and the ways that remain. Read while something is drawn. */
export const TROUBLES = {
  'too-much': () => TAKE_CODES.tooMuch,
  'as-file': () => TAKE_CODES.asFile,
  failed: () => TAKE_CODES.failed,
};
