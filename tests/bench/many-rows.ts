import type { StoredRow } from '../browser/stored.ts';

type Given = {
  /** As the app has stored them: the first of each is the pattern. */
  openings: readonly StoredRow[];
  scripts: readonly StoredRow[];
  jobs: number;
  rehearsals: number;
  calls: number;
};

const TURNS = 9;

const count = <T>(length: number, make: (at: number) => T): T[] =>
  Array.from({ length }, (_, at) => make(at));

/** A practice call as long as most, in the rows of a script; the later, the newer. */
const rehearsalRow = (at: number, scriptId: string): StoredRow => ({
  id: `rehearsal${at}`,
  v: 1,
  changedAt: 1_700_000_000_000 + at,
  scriptId,
  scenario: { id: 'front-desk-friendly', hash: '0123456789ab' },
  facts: { name: 'Ana Reyes', employer: 'Harbour Lane Bakery', position: 'counter assistant' },
  options: { seed: at, surprises: 'some' },
  replies: count(TURNS, (turn) => ({ move: 'introduce', lineId: `l${turn}`, stage: 'cues' })),
  transcript: count(TURNS, (turn) => ({
    turn: `turn-${turn}`,
    who: 'Dana',
    response: 'gk-greeting',
    says: 'Harbour Lane Bakery, Dana speaking. Where can I send your call?',
    reply: {
      move: 'introduce',
      text: 'Hello, my name is Ana Reyes. I applied for the counter assistant job.',
      stage: 'cues',
      judgement: 'good',
    },
  })),
  outcome: 'receipt-confirmed',
});

/** Calls of weeks ago that nobody answered: each job may be called about. */
const callRow = (at: number, openingId: string): StoredRow => ({
  id: `call${at}`,
  v: 1,
  changedAt: 1_700_000_000_000 + at,
  openingId,
  on: '2026-03-09',
  channel: 'call',
  reached: 'nobody',
  notes: 'Nobody was there at ten. Try again after two.',
});

/** Rows for so many jobs, each with its words, and all that was practised and called. The pattern is the first job. */
export function manyRows({ openings, scripts, jobs, rehearsals, calls }: Given): Record<string, StoredRow[]> {
  const own = { opening: String(openings[0]?.['id']), script: String(scripts[0]?.['id']) };
  const openingId = (at: number) => (at % jobs === 0 ? own.opening : `opening${at % jobs}`);
  const scriptId = (at: number) => (at % jobs === 0 ? own.script : `script${at % jobs}`);
  return {
    openings: count(jobs, (at) => ({ ...openings[0], id: openingId(at) })),
    scripts: count(jobs, (at) => ({ ...scripts[0], id: scriptId(at), openingId: openingId(at) })),
    rehearsals: count(rehearsals, (at) => rehearsalRow(at, scriptId(at))),
    calls: count(calls, (at) => callRow(at, openingId(at))),
  };
}
