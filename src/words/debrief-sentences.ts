import type { Check } from '../domain/debrief/check.ts';
import type { Debrief, Stuck } from '../domain/debrief/debrief.ts';
import { wordsOf } from '../domain/debrief/words-of.ts';
import type { Gain } from '../domain/library/ids.ts';
import type { Rehearsal, TranscriptTurn } from '../domain/rehearsal/rehearsal.ts';
import type { StuckWhy } from '../domain/rehearsal/stuck-at.ts';
import { DEBRIEF, debriefTitle, GAIN_NAMES, gainedWords, toKeep, toTry } from './debrief.ts';
import { CHECKED, checkLabel, checkSentence } from './debrief-checks.ts';
import { REHEARSE } from './rehearse.ts';

/** Words of one turn of the transcript: theirs, the person's own, or the line that was shown. */
export type Quote = { at: number; by: 'they' | 'you' | 'line'; who?: string; words: string };

/** One thing that a debrief says, under its label, and what it rests on. `is`: whether a check is a yes. */
export type Sentence = {
  about: 'title' | 'gain' | 'keep' | 'try' | 'stuck' | 'check';
  label: string;
  text: string;
  quotes: Quote[];
  is?: Check['is'];
};

type Told = {
  debrief: Debrief;
  rehearsal: Pick<Rehearsal, 'transcript' | 'outcome'>;
  /** These get the goal of the script. */
  got: readonly Gain[];
  whoSaid: (who: string | undefined) => string;
};

/** Everything that a debrief claims, in the order it is shown. */
export function sentencesOf({ debrief, rehearsal, got, whoSaid }: Told): Sentence[] {
  const { transcript, outcome } = rehearsal;
  const { gains, stuck, keep, try: open } = debrief;
  const theirs = (at: number) => theirQuote(transcript, at, whoSaid);
  const mine = (at: number) => myQuote(transcript, at);
  const main = gains.find(({ gain }) => got.includes(gain)) ?? gains[0];
  return [
    {
      about: 'title',
      label: '',
      text: debriefTitle(main?.gain, outcome),
      quotes: theirs(main?.at ?? transcript.length - 1),
    },
    ...gains.map(({ gain, words, at }): Sentence => {
      const { label } = GAIN_NAMES[gain];
      return { about: 'gain', label, text: gainedWords(gain, words), quotes: theirs(at) };
    }),
    ...(keep
      ? [{ about: 'keep' as const, label: DEBRIEF.toKeep, ...keepSentence(debrief, transcript) }]
      : []),
    ...(open
      ? [
          {
            about: 'try' as const,
            label: DEBRIEF.toTry,
            text: toTry(stuck.find(({ at }) => at === open.at)),
            quotes: theirs(open.at),
          },
        ]
      : []),
    ...stuck.map((place): Sentence => {
      const quotes = [
        ...theirs(place.at),
        ...(place.why === 'blank' || place.why === 'back' ? [] : mine(place.at)),
      ];
      return { about: 'stuck', label: DEBRIEF.stuck, text: stuckSentence(place), quotes };
    }),
    ...debrief.checks.map((check): Sentence => {
      const { at, is } = check;
      const isMine = is === 'yes' && check.from !== 'them';
      return {
        about: 'check',
        label: checkLabel(check),
        text: checkSentence(check),
        quotes: isMine ? mine(at) : theirs(at),
        is,
      };
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

const STUCK_WHY: Record<StuckWhy, string> = {
  blank: DEBRIEF.youSaidNothing,
  back: DEBRIEF.youWentBack,
  poor: DEBRIEF.didNotHelp,
  otherwise: DEBRIEF.neededElse,
};

/** Why a turn is among those where they got stuck. */
export const stuckSentence = ({ why }: Pick<Stuck, 'why'>): string => STUCK_WHY[why];

function theirQuote(transcript: readonly TranscriptTurn[], at: number, whoSaid: Told['whoSaid']): Quote[] {
  const turn = transcript[at];
  return turn?.says ? [{ at, by: 'they', who: whoSaid(turn.who), words: turn.says }] : [];
}

function myQuote(transcript: readonly TranscriptTurn[], at: number): Quote[] {
  const reply = transcript[at]?.reply;
  const known = reply && wordsOf(reply);
  return known ? [{ at, by: known.from === 'said' ? 'you' : 'line', words: known.words }] : [];
}

function keepSentence(
  { keep, done }: Debrief,
  transcript: readonly TranscriptTurn[],
): Pick<Sentence, 'text' | 'quotes'> {
  const quotes = keep ? myQuote(transcript, keep.at) : [];
  const from = quotes[0]?.by === 'you' ? 'said' : 'line';
  return { text: toKeep(done.find(({ at }) => at === keep?.at)?.moment, from), quotes };
}
