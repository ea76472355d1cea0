import { MOVES } from '../../src/domain/library/ids.ts';
import { type Call, isOver } from '../../src/domain/rehearsal/call.ts';
import type { Graph } from '../../src/domain/rehearsal/graph.ts';
import { offersOf } from '../../src/domain/rehearsal/offers.ts';
import type { TranscriptTurn } from '../../src/domain/rehearsal/rehearsal.ts';
import { replyTo } from '../../src/domain/rehearsal/reply-to.ts';
import { startCall } from '../../src/domain/rehearsal/start-call.ts';
import { chance } from './chance.ts';

/** What a learner is like; the names and what they mean are learner.md's. `around` in seconds. */
export type Nature = {
  start: number;
  spread: number;
  growth: number;
  fade: number;
  help: number;
  around: number;
  real: 'ordinary' | 'unseen';
};

/** No turn has a reply for it. */
const SOMETHING_ELSE = 'other';
const TURN_SECONDS = 20;
const NO_FACTS = {};
export const DAY_SECONDS = 86_400;

/** A number with mean 0 and deviation 1. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const hashOf = (word: string): number => {
  let hash = 7;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
};

/** The skills of one learner. Times are in days since the first day. */
export class Learner {
  readonly #nature: Nature;
  readonly #seed: number;
  readonly #starts = new Map<string, number>();
  readonly #traces = new Map<string, number[]>();

  constructor(nature: Nature, seed: number) {
    this.#nature = nature;
    this.#seed = seed;
  }

  /** Half of the variance is the same for everyone, half is their own. */
  #start(response: string): number {
    const known = this.#starts.get(response);
    if (known !== undefined) return known;
    const hash = hashOf(response);
    const everyone = normal(chance(hash));
    const own = normal(chance(Math.imul(this.#seed + 1, 0x9e3779b1) ^ hash));
    const start = this.#nature.start + this.#nature.spread * Math.SQRT1_2 * (everyone + own);
    this.#starts.set(response, start);
    return start;
  }

  chanceAt(response: string, day: number, help: number): number {
    const { growth, fade } = this.#nature;
    let left = 0;
    for (const trace of this.#traces.get(response) ?? []) left += (1 + day - trace) ** -fade;
    return 1 / (1 + Math.exp(-(this.#start(response) + growth * Math.log(1 + left) + help)));
  }

  handled(response: string, day: number): void {
    const traces = this.#traces.get(response);
    if (traces) traces.push(day);
    else this.#traces.set(response, [day]);
  }
}

type Play = {
  learner: Learner;
  graph: Graph;
  seed: number;
  surprises: 'none' | 'some';
  day: number;
  help: number;
  /** The call is cut when they are over. */
  seconds: number;
  learns: boolean;
};

/** What came of a call: as it is stored, and how many turns were tried and handled. */
export type Played = {
  transcript: TranscriptTurn[];
  tried: number;
  handled: number;
  seconds: number;
  /** Not cut. */
  isOver: boolean;
};

/** One call of a learner, by the app's own engine. */
export function playCall({ learner, graph, seed, surprises, day, help, seconds, learns }: Play): Played {
  const random = chance(Math.imul(seed + 1, 0x85ebca6b));
  let call = startCall(graph, NO_FACTS, { seed, surprises });
  const played: Played = { transcript: [], tried: 0, handled: 0, seconds: 0, isOver: false };
  while (!isOver(call) && played.seconds + TURN_SECONDS <= seconds && played.transcript.length < 100) {
    played.seconds += TURN_SECONDS;
    const { response, id } = call.turn;
    const good = offersOf(call).filter(({ edge }) => edge.good);
    const isTry = response !== undefined && good.length > 0;
    const now = day + played.seconds / DAY_SECONDS;
    const well = !isTry || random() < learner.chanceAt(response, now, help);
    const move = reply(call, well, random);
    if (isTry) {
      played.tried++;
      if (well) played.handled++;
      if (well && learns) learner.handled(response, now);
    }
    call = replyTo(call, move);
    const judgement = call.given?.judgement ?? 'otherwise';
    played.transcript.push({
      turn: id,
      says: '',
      ...(response === undefined ? {} : { response }),
      reply: { move, stage: 'full', judgement },
    });
  }
  return { ...played, isOver: isOver(call) };
}

function reply(call: Call, well: boolean, random: () => number): string {
  const offers = offersOf(call);
  const moves = offers.filter(({ edge }) => edge.good === well).map(({ move }) => move);
  const choice = well ? moves : [...moves, SOMETHING_ELSE];
  return choice[Math.floor(random() * choice.length)] ?? offers[0]?.move ?? MOVES[0];
}
