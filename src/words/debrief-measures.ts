import type { Measured } from '../domain/debrief/measures-of.ts';
import { CHECKED } from './debrief-checks.ts';
import { say, sayAll } from './say.ts';

export const MEASURES = sayAll({
  title: 'How you spoke',
  note: 'Nothing here is a fault. It was worked out on this device.',
  nothing: 'Not measured. No voice was heard clearly enough.',
  pace: 'Pace',
  pauses: 'Pauses',
  delay: 'Before you began',
  talk: 'Speaking',
  fillers: 'Words like um',
});

const notMeasured = () => `${CHECKED['not-heard']}.`;

/** What was measured, by its name. */
export function measureLabel({ rule }: Measured): string {
  if (rule.startsWith('pace')) return MEASURES.pace;
  if (rule.startsWith('pauses')) return MEASURES.pauses;
  if (rule.startsWith('answer')) return MEASURES.delay;
  return rule.startsWith('talk') ? MEASURES.talk : MEASURES.fillers;
}

/** Are these all that is said of how a call was spoken, and nothing of it was measured? Once is enough to say so. */
export const isNothingMeasured = (told: readonly { text: string }[]): boolean =>
  told.every(({ text }) => text === notMeasured());

/** What was measured, in words; never how it should have been. */
export function measureSentence(measured: Measured): string {
  switch (measured.rule) {
    case 'pace-first':
      return say`About ${measured.values.wordsAMinute} words a minute. It is compared with your own calls only.`;
    case 'pace-as-usual':
      return say`About ${measured.values.wordsAMinute} words a minute, as you usually speak.`;
    case 'pace-quicker':
      return say`About ${measured.values.wordsAMinute} words a minute. Your usual is ${measured.values.usual}, so this was quicker.`;
    case 'pace-slower':
      return say`About ${measured.values.wordsAMinute} words a minute. Your usual is ${measured.values.usual}, so this was slower.`;
    case 'pauses':
      return pauseSentence(measured.values);
    case 'answer-delay':
      return say`About ${seconds(measured.values.seconds)}, as a rule.`;
    case 'talk-time':
      return say`You spoke for ${wholeSeconds(measured.values.seconds)}.`;
    case 'fillers':
    case 'few-fillers':
      return say`${quoted(measured.values.said)}. A few are part of how people speak.`;
    case 'many-fillers':
      return say`${quoted(measured.values.said)}. They come while one plans. Key words in front of you help.`;
    default:
      return notMeasured();
  }
}

function pauseSentence({ count, longest }: { count: number; longest: number }): string {
  if (count === 0) return say`No pause of more than half a second.`;
  if (count === 1) return say`One, of ${seconds(longest)}. A pause gives them time to follow.`;
  return say`${count}, the longest of ${seconds(longest)}. Pauses give them time to follow.`;
}

/** Each as it was said, without the commas around it. */
const quoted = (said: readonly string[]): string =>
  said.map((each) => `“${each.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')}”`).join(', ');

/** To the tenth: what a listener could tell apart, and no more. */
function seconds(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 1 ? say`1 second` : say`${rounded} seconds`;
}

const wholeSeconds = (value: number): string => {
  const rounded = Math.round(value);
  return rounded === 1 ? say`1 second` : say`${rounded} seconds`;
};
