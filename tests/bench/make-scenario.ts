import { MOVES } from '../../src/domain/library/ids.ts';
import type { EdgeFile, ScenarioFile, TurnFile } from '../../src/domain/library/schemas.ts';
import { chance } from './chance.ts';

const OPENERS = ['Good morning', 'Hello', 'One moment, please', 'I see', 'Let me look'];
const MIDDLES = [
  'this is {{employer}}',
  'the {{position}} job is still open',
  'we are busy at {{employer}} just now',
  'I have {{seconds}} seconds for you',
  'many people asked about the {{position}} job',
];
const ENDINGS = [
  'What is your name?',
  'When could you start?',
  'How did you hear of us?',
  'Can you call again?',
];

/** How many turns stand side by side, and so how long a call is: 40 turns give calls of about 8, 40,000 of about 60. */
const widthOf = (turns: number): number => Math.ceil(turns / Math.max(8, Math.round(turns ** 0.4)));

/**
 * A practice call of that many turns, the same for the same seed: rows of turns, each leading to the next row by two to
 * four moves. Half of the moves but the first ask for one or two counters; one turn in ten ends the call.
 */
export const makeScenario = (turns: number, seed = 7): ScenarioFile => {
  const random = chance(seed + turns);
  const count = turns - 1; // and the one where patience ends
  const width = widthOf(count);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const below = (place: number): number => (Math.floor(place / width) + 1) * width;

  const edge = (place: number, choice: number): EdgeFile => {
    const row = below(place);
    const size = Math.min(width, count - row);
    const spot = choice === 0 ? place % width : Math.floor(random() * width);
    const when: Record<string, { 'at-least': number }> = {};
    if (choice > 0 && random() < 0.3) when.rapport = { 'at-least': Math.floor(random() * 3) };
    if (choice > 0 && random() < 0.3) when.seconds = { 'at-least': 10 + Math.floor(random() * 40) };
    return {
      to: `t${row + (spot % size)}`,
      add: { rapport: Math.floor(random() * 4) - 1, seconds: -Math.floor(random() * 4) },
      ...(Object.keys(when).length > 0 ? { when: { counters: when } } : {}),
    };
  };

  const turn = (place: number): TurnFile => {
    const says = [`${one(OPENERS)}, ${one(MIDDLES)}. ${one(ENDINGS)} (${place})`];
    if (below(place) >= count || (place > width * 3 && place % 10 === 9))
      return { who: 'dana', says, end: 'info-gained' };
    const moves = MOVES.slice(0, 2 + Math.floor(random() * 3));
    return {
      who: 'dana',
      says,
      add: { seconds: -2 - Math.floor(random() * 4) },
      moves: Object.fromEntries(moves.map((move, choice) => [move, edge(place, choice)])),
      otherwise: edge(place, 0),
    };
  };

  return {
    id: `made-${turns}`,
    title: 'A call made for measuring',
    goal: 'any',
    channel: 'call',
    direction: 'out',
    difficulty: 2,
    patience: 20,
    about: 'Made for measuring.',
    people: { dana: { name: 'Dana', role: 'receptionist' } },
    counters: { rapport: 0, seconds: 90 },
    start: Array.from({ length: width }, (_, place) => `t${place}`),
    turns: {
      ...Object.fromEntries(Array.from({ length: count }, (_, place) => [`t${place}`, turn(place)])),
      enough: { who: 'dana', says: ['Goodbye.'], end: 'dropped' },
    },
    'out-of-patience': 'enough',
  };
};
