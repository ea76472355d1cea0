import type { Practised } from '../../../../src/domain/debrief/practice/practised.ts';
import type { TranscriptTurn } from '../../../../src/domain/rehearsal/rehearsal.ts';

type Told = NonNullable<TranscriptTurn['reply']>;

/** Ways a try can go, by a word: "stuck", "peeked"; else well. */
const WAYS: Record<string, Partial<Told>> = {
  stuck: { judgement: 'poor' },
  blank: { blank: true },
  peeked: { peeked: true },
  lost: { judgement: 'lost' },
};

/**
 * One turn from a few words: the response, then what happened, then the line that stood beside it after "by":
 * "gk-hold stuck by l1@cues". `@` is the stage, full where none is said.
 */
export function turnOf(told: string, at: number): TranscriptTurn {
  const [heard = '', by] = told.split(' by ');
  const [response = '', ...ways] = heard.split(' ');
  const [lineId, stage] = by?.split('@') ?? [];
  const reply = {
    move: 'greet',
    stage: (stage ?? 'full') as Told['stage'],
    judgement: 'good' as const,
    ...(lineId ? { lineId } : {}),
    ...Object.assign({}, ...ways.map((way) => WAYS[way])),
  };
  return { turn: `${response}-${at}`, response, says: 'Hello.', reply };
}

const DAY = 86_400_000;

/** A rehearsal on this day of a few turns, with commas between them. */
export const practised = (day: number, turns: string, over: Partial<Practised> = {}): Practised => ({
  changedAt: day * DAY,
  scenario: { id: 'small', hash: 'hash' },
  transcript: turns === '' ? [] : turns.split(', ').map(turnOf),
  outcome: 'retry-later',
  ...over,
});

export const onDay = (day: number): number => day * DAY;
