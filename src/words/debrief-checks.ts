import type { Check, CheckId } from '../domain/debrief/check.ts';
import { sayAll } from './say.ts';

/**
 * `said`: typed or recognised. `line`: the line that was shown, for what was read aloud is not known. `no`: all words of the
 * call are the person's own; `none`: some of them are a line.
 */
type CheckWords = { label: string; said: string; line: string; no: string; none: string };

const CHECK_WORDS: Record<CheckId, CheckWords> = sayAll({
  name: {
    label: 'Your name',
    said: 'You said your name.',
    line: 'Your line says your name.',
    no: 'You did not say your name.',
    none: 'Your name is not in the words of this call.',
  },
  position: {
    label: 'The job',
    said: 'You said which job.',
    line: 'Your line says which job.',
    no: 'You did not say which job.',
    none: 'The job is not in the words of this call.',
  },
  ask: {
    label: 'Your question',
    said: 'You asked your question.',
    line: 'Your line asks your question.',
    no: 'You did not ask your question.',
    none: 'Your question is not in the words of this call.',
  },
  number: {
    label: 'Your number',
    said: 'They asked for your number, and you gave it.',
    line: 'They asked for your number, and your line gives it.',
    no: 'They asked for your number, and you did not give it.',
    none: 'They asked for your number. It is not in the words of this call.',
  },
  contact: {
    label: 'Whom to ask for',
    said: 'They gave a name.',
    line: 'They gave a name.',
    no: 'You did not ask whom to ask for.',
    none: 'You did not ask whom to ask for.',
  },
  thanks: {
    label: 'Thanks',
    said: 'You thanked them.',
    line: 'Your line thanks them.',
    no: 'You did not thank them.',
    none: 'Thanks are not in the words of this call.',
  },
  end: {
    label: 'The end',
    said: 'You ended kindly.',
    line: 'Your last line is kind.',
    no: 'It ended without a goodbye from you.',
    none: 'It ended without a goodbye from you.',
  },
});

export const CHECKED = sayAll({
  title: 'What was said, and what was not',
  yes: 'Yes',
  no: 'Not this time',
  'not-heard': 'Not measured',
  unheard: 'A reply here has no words to look at.',
});

export const checkLabel = ({ check }: Check): string => CHECK_WORDS[check].label;

/** The reason for a yes or a no. */
export function checkSentence(found: Check): string {
  const words = CHECK_WORDS[found.check];
  if (found.is === 'not-heard') return CHECKED.unheard;
  if (found.is === 'no') return found.from === 'said' ? words.no : words.none;
  return found.from === 'line' ? words.line : words.said;
}
