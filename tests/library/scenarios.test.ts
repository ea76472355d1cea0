import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/domain/library/ids.ts';
import { type Call, isOver, statesOf } from '../../src/domain/rehearsal/call.ts';
import type { Graph } from '../../src/domain/rehearsal/graph.ts';
import { offersOf } from '../../src/domain/rehearsal/offers.ts';
import { prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { replyTo } from '../../src/domain/rehearsal/reply-to.ts';
import { gainsOf, saysOf } from '../../src/domain/rehearsal/says-of.ts';
import { startCall } from '../../src/domain/rehearsal/start-call.ts';
import { chance } from '../bench/chance.ts';
import { EVERYTHING, ofKind, speech, UNFILLED } from './library-for-tests.ts';

const moves = ofKind('moves')[0]?.value ?? [];
const SEEDS = 200;
/** No call of ours is longer, however it is played. */
const MOST_REPLIES = 300;

/** One call with any of the replies on offer, and now and then one that is not. */
function play(graph: Graph, facts: Facts, seed: number): Call {
  const random = chance(Math.imul(seed + 1, 0x9e3779b1));
  let call = startCall(graph, facts, { seed, surprises: 'many' });
  for (let replies = 0; replies < MOST_REPLIES && !isOver(call); replies++) {
    const offers = offersOf(call);
    const offer = random() < 0.1 ? undefined : offers[Math.floor(random() * offers.length)];
    call = replyTo(call, offer?.move ?? 'complain');
  }
  return call;
}

/** The turns that some call comes to, found by trying every reply wherever the call stands anew. */
function turnsHeard(graph: Graph): ReadonlySet<string> {
  const edges = [...graph.turns.values()].flatMap(({ moves }) => moves.map(({ edge }) => edge));
  const askedFor = new Set(edges.flatMap(({ when }) => when?.met ?? []));
  const stood = new Set<string>();
  const heard = new Set<string>();
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  const open = (['none', 'many'] as const).flatMap((surprises) =>
    seeds.map((seed) => startCall(graph, EVERYTHING, { seed, surprises })),
  );
  for (let call = open.pop(); call; call = open.pop()) {
    const { turn, patience, gained, counters, interrupted, setting } = call;
    const met = new Set(statesOf(call).flatMap((state) => (askedFor.has(state.turn) ? state.turn.id : [])));
    const surprise = [setting.options.surprises, interrupted?.turn.id];
    const key = JSON.stringify([turn.id, patience, [...gained].sort(), counters, [...met].sort(), surprise]);
    if (stood.has(key)) continue;
    stood.add(key);
    heard.add(turn.id);
    for (const { move } of [...offersOf(call), { move: 'complain' }]) open.push(replyTo(call, move));
  }
  return heard;
}

describe.each(ofKind('scenario'))('$path', ({ value }) => {
  const graph = prepareScenario(value, moves);
  const calls = Array.from({ length: SEEDS }, (_, seed) => play(graph, EVERYTHING, seed));

  test('has fifteen to sixty turns, three people, four outcomes and two surprises at least', () => {
    const turns = Object.values(value.turns);
    expect(turns.length).toBeGreaterThanOrEqual(15);
    expect(turns.length).toBeLessThanOrEqual(60);
    expect(Object.keys(value.people).length).toBeGreaterThanOrEqual(3);
    expect(new Set(turns.flatMap(({ end }) => end ?? [])).size).toBeGreaterThanOrEqual(4);
    expect(value.events?.length ?? 0).toBeGreaterThanOrEqual(2);
  });

  test('differs from seed to seed, the same replies given', () => {
    const told = new Set(
      Array.from({ length: 100 }, (_, seed) => {
        const random = chance(7);
        let call = startCall(graph, EVERYTHING, { seed, surprises: 'some' });
        for (let replies = 0; replies < MOST_REPLIES && !isOver(call); replies++) {
          const helps = offersOf(call).filter(({ edge }) => edge.good);
          call = replyTo(call, helps[Math.floor(random() * helps.length)]?.move ?? 'complain');
        }
        return statesOf(call)
          .map((state) => saysOf(state, speech))
          .join('|');
      }),
    );
    if (value.difficulty >= 2) expect(told.size).toBeGreaterThanOrEqual(90);
    else expect(told.size).toBeGreaterThan(1);
  });

  test('is small enough to load at once', () => {
    expect(brotliCompressSync(JSON.stringify(value)).length).toBeLessThanOrEqual(12_000);
  });

  test('ends, whatever is replied', () => {
    expect(calls.filter((call) => !isOver(call))).toEqual([]);
  });

  test('comes to each of its turns in some call', () => {
    const heard = turnsHeard(graph);
    expect(Object.keys(value.turns).filter((id) => !heard.has(id))).toEqual([]);
  });

  test('says whole sentences when every fact is known', () => {
    const said = calls.flatMap((call) =>
      statesOf(call).flatMap((state) => [saysOf(state, speech), ...Object.values(gainsOf(state, speech))]),
    );
    expect(said.filter((text) => UNFILLED.test(text))).toEqual([]);
  });

  test('says whole sentences when no fact is known', () => {
    const said = calls
      .slice(0, 40)
      .map((_, seed) => play(graph, {}, seed))
      .flatMap((call) => statesOf(call).map((state) => saysOf(state, speech)));
    expect(said.filter((text) => UNFILLED.test(text) || text.includes('___'))).toEqual([]);
  });

  test('has a reply that helps at every turn that waits for one', () => {
    const without = [...graph.turns.values()].filter(
      (turn) => turn.end === undefined && !turn.moves.some(({ edge }) => edge.good),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
