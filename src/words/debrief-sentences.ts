import type { Check } from '../domain/debrief/check.ts';
import type { Debrief, Stuck } from '../domain/debrief/debrief.ts';
import type { Measured } from '../domain/debrief/measures-of.ts';
import { wordsOf } from '../domain/debrief/words-of.ts';
import type { Gain } from '../domain/library/ids.ts';
import type { Rehearsal, TranscriptTurn } from '../domain/rehearsal/rehearsal.ts';
import type { StuckWhy } from '../domain/rehearsal/stuck-at.ts';
import { DEBRIEF, debriefTitle, GAIN_NAMES, gainedWords, toKeep, toTry } from './debrief.ts';
import { CHECKED, checkLabel, checkSentence } from './debrief-checks.ts';
import { measureLabel, measureSentence } from './debrief-measures.ts';
import { REHEARSE } from './rehearse.ts';
import { sayAll } from './say.ts';

/** Words of one turn of the transcript: theirs, the person's own, or the line that was shown. */
export type Quote = { by: 'they' | 'you' | 'line'; who?: string; words: string };

/**
 * One thing that a debrief says, under its label. `at`: the turn it rests on, whose words are quoted unless nobody spoke;
 * none where it rests on all of them. `is`: whether a check is a yes.
 */
export type Sentence = {
  about: 'title' | 'gain' | 'keep' | 'try' | 'stuck' | 'not-stuck' | 'check' | 'measure';
  label: string;
  text: string;
  at?: number;
  quotes: Quote[];
  is?: Check['is'];
};

type Told = {
  debrief: Debrief;
  rehearsal: Pick<Rehearsal, 'transcript' | 'outcome'>;
  /** These get the goal of the script. */
  got: readonly Gain[];
  whoSaid: (who: string | undefined) => string;
  measured?: readonly Measured[];
};

/** Everything that a debrief claims, in the order it is shown. */
export function sentencesOf({ debrief, rehearsal, got, whoSaid, measured = [] }: Told): Sentence[] {
  const { transcript, outcome } = rehearsal;
  const { gains, stuck, done, checks, keep, try: open } = debrief;
  const theirs = (at: number) => ({ at, quotes: theirQuote(transcript[at], whoSaid) });
  const mine = (at: number) => ({ at, quotes: myQuote(transcript[at]) });
  const both = (at: number) => ({ at, quotes: [...theirs(at).quotes, ...mine(at).quotes] });
  const keepText = (at: number) =>
    toKeep(done.find((each) => each.at === at)?.moment, mine(at).quotes[0]?.by === 'you' ? 'said' : 'line');
  const tryText = (at: number) => toTry(stuck.find((each) => each.at === at));
  const main = gains.find(({ gain }) => got.includes(gain)) ?? gains[0];
  return [
    {
      about: 'title',
      label: '',
      text: debriefTitle(main?.gain, outcome),
      ...theirs(main?.at ?? transcript.length - 1),
    },
    ...gains.map(({ gain, words, at }): Sentence => {
      const { label } = GAIN_NAMES[gain];
      return { about: 'gain', label, text: gainedWords(gain, words), ...theirs(at) };
    }),
    ...one(keep, ({ at }) => ({ about: 'keep', label: DEBRIEF.toKeep, text: keepText(at), ...mine(at) })),
    ...one(open, ({ at }) => ({ about: 'try', label: DEBRIEF.toTry, text: tryText(at), ...theirs(at) })),
    ...stuck.map(({ at, why }): Sentence => {
      const quoted = why === 'blank' || why === 'back' ? theirs(at) : both(at);
      return { about: 'stuck', label: DEBRIEF.stuck, text: STUCK_WHY[why], ...quoted };
    }),
    ...(stuck.length === 0 ? notStuck(transcript) : []),
    ...checks.map((check): Sentence => {
      const { at, is } = check;
      const quoted = is === 'yes' && check.from !== 'them' ? mine(at) : theirs(at);
      return { about: 'check', label: checkLabel(check), text: checkSentence(check), is, ...quoted };
    }),
    ...measured.map((each): Sentence => {
      const quoted = each.at === undefined ? { quotes: [] } : mine(each.at);
      return { about: 'measure', label: measureLabel(each), text: measureSentence(each), ...quoted };
    }),
  ];
}

/** "Dana: “Acme, Dana speaking.”" */
export function quoteText({ by, who = DEBRIEF.they, words }: Quote): string {
  const speaker = by === 'they' ? who : by === 'you' ? DEBRIEF.you : DEBRIEF.yourLine;
  return `${speaker}: ${REHEARSE.quoted(words)}`;
}

/** A check with its yes or no before it. */
export const withAnswer = ({ is, text }: Sentence): string => (is ? `${CHECKED[is]}. ${text}` : text);

const STUCK_WHY: Record<StuckWhy, string> = sayAll({
  blank: 'You asked for help here.',
  back: 'You took a step back here.',
  poor: 'This did not help here.',
  otherwise: 'They needed something else here.',
  stumbled: 'Your partner saw that this was hard.',
});

/** Why a turn is among those where they got stuck. */
export const stuckSentence = ({ why }: Pick<Stuck, 'why'>): string => STUCK_WHY[why];

const one = <T>(value: T | undefined, tell: (value: T) => Sentence): Sentence[] =>
  value === undefined ? [] : [tell(value)];

/** Stuck counts where a turn comes first (FORMATS 3); what went wrong when it came again is not passed over. */
function notStuck(transcript: readonly TranscriptTurn[]): Sentence[] {
  const replies = transcript.flatMap(({ reply }) => reply ?? []);
  if (replies.length === 0) return [];
  const isClean = replies.every(
    ({ blank, tried, judgement, stumbled }) =>
      !blank && !tried?.length && !stumbled && (judgement === 'good' || judgement === 'lost'),
  );
  const text = isClean ? DEBRIEF.notStuck : DEBRIEF.notStuckAtFirst;
  return [{ about: 'not-stuck', label: DEBRIEF.stuck, text, quotes: [] }];
}

const theirQuote = (turn: TranscriptTurn | undefined, whoSaid: Told['whoSaid']): Quote[] =>
  turn?.says ? [{ by: 'they', who: whoSaid(turn.who), words: turn.says }] : [];

function myQuote(turn: TranscriptTurn | undefined): Quote[] {
  const known = turn?.reply && wordsOf(turn.reply);
  return known ? [{ by: known.from === 'said' ? 'you' : 'line', words: known.words }] : [];
}
