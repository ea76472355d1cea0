import { draftScript } from '../../src/domain/script/draft-script.ts';
import type { Line } from '../../src/domain/script/script.ts';
import { HOSTILE } from '../domain/script/hostile-values.ts';
import { libraryDrafts } from '../domain/script/library-drafts.ts';

/** What a person may write on a line besides a name: longer than any card is high, or without a place to break. */
const LINES = [
  ...HOSTILE,
  Array.from({ length: 400 }, (_, at) => `word${at}`).join(' '),
  'x'.repeat(2_000),
  `${'W'.repeat(120)} and then ${'i'.repeat(120)}`,
  'One.\n\nTwo.\n\n\nThree.\n'.repeat(6),
  '',
];

/** A stream of numbers below 1, the same for the same seed (mulberry32). */
const chanceOf = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** The `seed`-th script that nobody was careful with, as rows of the database; up to 60 answers. */
export const hostileScript = (seed: number) => {
  const chance = chanceOf(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const draft = one(libraryDrafts);
  let ids = 0;
  const id = `hostile${seed}`;
  const script = draftScript(id, draft.goal, draft.templates, draft.answers, () => `line${seed}x${ids++}`);
  const spoil = <L extends Pick<Line, 'parts'>>(line: L): L =>
    chance() < 0.3 ? { ...line, parts: [{ text: one(LINES) }] } : line;
  for (const each of Object.values(script.channels)) each.lines = each.lines.map(spoil);
  const own = Array.from({ length: Math.floor(chance() * 60) }, (_, at) => ({
    id: `own${seed}x${at}`,
    response: `own${seed}x${at}`,
    says: one(LINES.slice(0, -1)),
    parts: [{ text: chance() < 0.2 ? one(LINES) : 'Thank you. May I call again on ______?' }],
  }));
  script.answers = [...script.answers.map(spoil), ...own];
  const facts = {
    employer: one(HOSTILE),
    position: one(HOSTILE),
    employerPhone: one([...HOSTILE, '312 555 0142']),
  };
  const opening = {
    adSays: 'unknown',
    via: 'direct',
    place: 'other',
    interest: 'good',
    noCalls: false,
    notes: '',
  };
  const header = { id, v: 1, changedAt: 1_790_000_000_000 + seed };
  return {
    id,
    me: { id: 'me', v: 1, changedAt: header.changedAt, facts: { name: one(HOSTILE), phone: one(HOSTILE) } },
    opening: { ...header, ...opening, facts },
    script: { ...header, ...script },
    pick: one,
  };
};
