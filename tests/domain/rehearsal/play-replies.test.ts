import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Call, isOver, statesOf } from '../../../src/domain/rehearsal/call.ts';
import type { Graph } from '../../../src/domain/rehearsal/graph.ts';
import { playReplies } from '../../../src/domain/rehearsal/play-replies.ts';
import { prepareScenario } from '../../../src/domain/rehearsal/prepare-scenario.ts';
import { replyTo } from '../../../src/domain/rehearsal/reply-to.ts';
import { transcriptOf } from '../../../src/domain/rehearsal/transcript-of.ts';
import { speech } from '../script/speech-for-tests.ts';
import { freezeDeep } from './freeze-deep.ts';
import { libraryCalls, libraryModels } from './library-scenarios.ts';
import { anyMove, anyReply, MOST_GIFT, options, randomScenario } from './random-scenario.ts';
import { JUDGED } from './scenario-for-tests.ts';

const FACTS = { employer: 'Acme', position: 'line cook', name: 'Ana' };
const replies = fc.array(anyReply, { maxLength: 30 });
const said = (call: Call) =>
  transcriptOf(
    call,
    statesOf(call).flatMap(({ given }) => (given ? [{ move: given.move, stage: 'full' as const }] : [])),
    speech,
  );

describe('the same scenario, facts, options and replies', () => {
  test('give the same transcript', () => {
    fc.assert(
      fc.property(randomScenario, options, replies, (file, chosen, moves) => {
        const once = playReplies(prepareScenario(file, JUDGED), FACTS, chosen, moves);
        const copy = JSON.parse(JSON.stringify({ file, chosen, moves })) as {
          file: typeof file;
          chosen: typeof chosen;
          moves: typeof moves;
        };
        const again = playReplies(prepareScenario(copy.file, JUDGED), { ...FACTS }, copy.chosen, copy.moves);
        expect(said(again)).toEqual(said(once));
      }),
    );
  });

  test('give the call that replying one by one gives', () => {
    fc.assert(
      fc.property(randomScenario, options, replies, (file, chosen, moves) => {
        const graph = prepareScenario(file, JUDGED);
        let call = playReplies(graph, FACTS, chosen, []);
        for (const move of moves) call = replyTo(call, move);
        expect(said(playReplies(graph, FACTS, chosen, moves))).toEqual(said(call));
      }),
    );
  });

  test('have the states of fewer replies in them, unchanged', () => {
    fc.assert(
      fc.property(randomScenario, options, replies, fc.nat(30), (file, chosen, moves, cut) => {
        const graph = prepareScenario(file, JUDGED);
        const whole = statesOf(playReplies(graph, FACTS, chosen, moves));
        const part = statesOf(playReplies(graph, FACTS, chosen, moves.slice(0, cut)));
        const shown = (states: readonly Call[]) =>
          states.map(({ turn, patience }) => `${turn.id} ${patience}`);
        expect(shown(whole).slice(0, part.length)).toEqual(shown(part));
      }),
    );
  });
});

/**
 * The most replies that a call can take, silence and "say that again" apart: each leads to a turn not heard yet, costs
 * patience (what there was and what was given on the way), is lost to a surprise or leads back from one.
 */
const mostReplies = ({ turns, patience, events }: Graph, gift: number) =>
  turns.size + patience + gift * (turns.size + events.length) + 2 * events.length;

describe('every call ends', () => {
  test('whatever is said, within what its turns and its patience allow', () => {
    fc.assert(
      fc.property(
        randomScenario,
        options,
        fc.array(anyMove, { minLength: 1, maxLength: 12 }),
        (file, chosen, said) => {
          const graph = prepareScenario(file, JUDGED);
          const most = mostReplies(graph, MOST_GIFT);
          const moves = Array.from({ length: most }, (_, at) => said[at % said.length] ?? '');
          const call = playReplies(graph, FACTS, chosen, moves);
          expect(isOver(call)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(libraryCalls.map(({ file, graph }) => [file.id, graph] as const))('%s', (_, graph) => {
    const keys = [
      ...new Set([...graph.turns.values()].flatMap(({ moves }) => moves.map(({ move }) => move))),
    ].filter((key) => key !== 'wait' && key !== 'ask-repeat' && key !== 'hang-up');
    fc.assert(
      fc.property(options, fc.array(fc.nat(), { minLength: 1 }), (chosen, picks) => {
        let call = playReplies(graph, FACTS, chosen, []);
        for (let at = 0; at < mostReplies(graph, 1); at++) {
          const offered = call.turn.moves.map(({ move }) => move).filter((key) => keys.includes(key));
          const open = offered.length > 0 ? offered : keys;
          call = replyTo(call, open[(picks[at % picks.length] ?? 0) % open.length] ?? '');
        }
        expect(isOver(call)).toBe(true);
      }),
    );
  });
});

test('patience is never below nothing, and nothing is left only where the call is over', () => {
  fc.assert(
    fc.property(randomScenario, options, replies, (file, chosen, moves) => {
      for (const state of statesOf(playReplies(prepareScenario(file, JUDGED), FACTS, chosen, moves)))
        expect(state.patience > 0 || (state.patience === 0 && isOver(state))).toBe(true);
    }),
  );
});

test('what was gained stays gained, and the transcript says where', () => {
  fc.assert(
    fc.property(randomScenario, options, replies, (file, chosen, moves) => {
      const call = playReplies(prepareScenario(file, JUDGED), FACTS, chosen, moves);
      let before = new Set<string>();
      for (const { gained } of statesOf(call)) {
        for (const gain of before) expect(gained).toContain(gain);
        before = new Set(gained);
      }
      expect(new Set(said(call).flatMap(({ gains }) => Object.keys(gains ?? {})))).toEqual(
        new Set(call.gained),
      );
    }),
  );
});

test('each surprise comes at most once', () => {
  fc.assert(
    fc.property(randomScenario, options, replies, (file, chosen, moves) => {
      const graph = prepareScenario(file, JUDGED);
      const lost = statesOf(playReplies(graph, FACTS, chosen, moves)).filter(
        ({ given }) => given?.judgement === 'lost',
      );
      expect(new Set(lost.map(({ turn }) => turn)).size).toBe(lost.length);
      if (chosen.surprises === 'none') expect(lost).toEqual([]);
    }),
  );
});

test('no state, and no graph, is ever changed', () => {
  fc.assert(
    fc.property(randomScenario, options, replies, (file, chosen, moves) => {
      const graph = freezeDeep(prepareScenario(file, JUDGED));
      let call = freezeDeep(playReplies(graph, Object.freeze(FACTS), chosen, []));
      for (const move of moves) call = freezeDeep(replyTo(call, move));
      expect(call.setting.graph).toBe(graph);
    }),
  );
});

describe('the model calls of the library', () => {
  test.each(libraryModels.map((model) => [model.goal, model] as const))('%s', (_, model) => {
    const { graph } = libraryCalls.find(({ file }) => file.id === model.scenario) ?? {};
    if (!graph) throw new Error(`no ${model.scenario}`);
    const { seed, surprises } = model;
    const call = playReplies(
      graph,
      FACTS,
      { seed, surprises },
      model.replies.map(({ move }) => move),
    );
    expect(call.step).toBe(model.replies.length);
    expect(call.turn.end).toBeDefined();
  });

  test.each(libraryModels.map((model) => [model.goal, model] as const))(
    '%s: the same replies under a hundred seeds are at least ninety different calls',
    (_, model) => {
      const { graph } = libraryCalls.find(({ file }) => file.id === model.scenario) ?? {};
      if (!graph) throw new Error(`no ${model.scenario}`);
      const moves = model.replies.map(({ move }) => move);
      const calls = Array.from({ length: 100 }, (_, seed) =>
        JSON.stringify(said(playReplies(graph, FACTS, { seed, surprises: 'some' }, moves))),
      );
      expect(new Set(calls).size).toBeGreaterThanOrEqual(90);
    },
  );
});
