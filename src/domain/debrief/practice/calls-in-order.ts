import type { CallSummary } from './call-summary.ts';
import { isDrill } from './drill-id.ts';
import { gotThrough } from './got-through.ts';
import { turnsIn } from './likely-responses.ts';
import { needOf } from './need-of.ts';
import { type Ask, CALLS_TO_BEGIN_WITH, type NextCall, type Reason } from './plan.ts';
import type { Worth } from './worth-of-tries.ts';

/** Up to this difficulty a call is easy. */
const EASY = 2;

/** What a turn, and a call around its turns, takes in seconds. */
const TURN = 20;
const AROUND = 60;

/**
 * The practice calls, the one that pays most for its time first. The first ones are easy, and the very first is one for
 * what worries the person; later those much harder than what they got through come after the others. None is left out.
 */
export function callsInOrder(worth: Worth, ask: Ask): NextCall[] {
  const { calls, goal } = ask.field;
  const begun = ask.rehearsals.filter((each) => !isDrill(each)).length;
  const isBeginning = begun < CALLS_TO_BEGIN_WITH;
  const times = timesOf(ask);
  const timesFor = ({ id }: CallSummary) => times.get(id) ?? 0;
  const reached = reachedIn(calls, ask);
  const rankOf = (call: CallSummary): number[] =>
    isBeginning
      ? begun === 0
        ? [isGoodFor(call, ask.worry) ? 0 : 1, call.difficulty, call.goal === goal ? 0 : 1]
        : [Math.max(call.difficulty, EASY), timesFor(call), -worthOf(call, worth)]
      : [Math.max(call.difficulty - reached - 1, 0), -worthOf(call, worth) / (1 + timesFor(call))];
  return calls
    .map((call) => ({ call, rank: rankOf(call) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ call }) => ({
      kind: 'call',
      id: call.id,
      why: isBeginning ? firstReason(call, ask, begun) : reasonFor(call, worth, ask),
    }));
}

/** What a call is worth for a second of it. */
function worthOf({ meets }: CallSummary, worth: Worth): number {
  let sum = 0;
  for (const { response, times } of meets) sum += Math.min(times, 1) * (worth.get(response) ?? 0);
  return sum / (turnsIn(meets) * TURN + AROUND);
}

/** Of all that a call holds: what is worth most there. */
function reasonFor({ meets }: CallSummary, worth: Worth, { memories, now }: Ask): Reason {
  let first: string | undefined;
  let most = -1;
  for (const { response, times } of meets) {
    const value = times * (worth.get(response) ?? 0);
    if (value > most) [first, most] = [response, value];
  }
  if (first === undefined) return { rule: 'first-call' };
  return { rule: needOf(memories.get(`response:${first}`), now), values: { response: first } };
}

const isGoodFor = ({ worries }: CallSummary, worry: Ask['worry']): boolean =>
  worry !== undefined && worries?.includes(worry) === true;

function firstReason(call: CallSummary, { worry }: Ask, begun: number): Reason {
  if (begun > 0) return { rule: 'second-call' };
  return worry !== undefined && isGoodFor(call, worry)
    ? { rule: 'worry', values: { worry } }
    : { rule: 'first-call' };
}

/** The hardest that the person got through, 1 where none yet. */
const reachedIn = (calls: readonly CallSummary[], { rehearsals }: Ask): number =>
  Math.max(
    1,
    ...rehearsals
      .filter(gotThrough)
      .map(({ scenario }) => calls.find(({ id }) => id === scenario.id)?.difficulty ?? 1),
  );

function timesOf({ rehearsals }: Ask): Map<string, number> {
  const times = new Map<string, number>();
  for (const { scenario } of rehearsals) times.set(scenario.id, (times.get(scenario.id) ?? 0) + 1);
  return times;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
