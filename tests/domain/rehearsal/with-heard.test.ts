import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statesOf } from '../../../src/domain/rehearsal/call.ts';
import type { Graph } from '../../../src/domain/rehearsal/graph.ts';
import { playReplies } from '../../../src/domain/rehearsal/play-replies.ts';
import { prepareScenario } from '../../../src/domain/rehearsal/prepare-scenario.ts';
import type { Heard, Options } from '../../../src/domain/rehearsal/rehearsal.ts';
import { replyTo } from '../../../src/domain/rehearsal/reply-to.ts';
import { saysOf } from '../../../src/domain/rehearsal/says-of.ts';
import { withHeard } from '../../../src/domain/rehearsal/with-heard.ts';
import { speech } from '../script/speech-for-tests.ts';
import { freezeDeep } from './freeze-deep.ts';
import { libraryCalls } from './library-scenarios.ts';
import { anyMove, anyReply, MOST_GIFT, options, randomScenario } from './random-scenario.ts';
import { graphOf, JUDGED, play, show } from './scenario-for-tests.ts';

const FACTS = { employer: 'Acme', position: 'line cook', name: 'Ana' };
const GRAPH = graphOf({
  pickup: {
    says: ['Hello?'],
    response: 'gk-greeting',
    moves: { greet: { to: 'about', patience: -1, gains: { receipt: true } }, 'ask-repeat': 'pickup' },
    otherwise: 'about',
  },
  about: {
    says: ['What about?'],
    response: 'gk-whats-it-about',
    moves: { 'state-reason': 'bye' },
    otherwise: 'about',
  },
});
const BOOTS: Heard = { response: 'own-boots', says: 'Do you have boots, {{name}}? [[Or]] *not*?' };
const HAT: Heard = { response: 'own-hat', says: 'And a hat?', after: 'own-boots' };
const responses = (graph: Graph, moves: string) =>
  statesOf(play(graph, moves))
    .map(({ turn }) => turn.response ?? turn.id)
    .join(' > ');

describe('what was heard in a real call', () => {
  test.each<[string, Heard, string, string]>([
    [
      'after what it followed',
      { ...BOOTS, after: 'gk-whats-it-about' },
      'greet state-reason acknowledge',
      'gk-greeting > gk-whats-it-about > own-boots > bye',
    ],
    [
      'after the first turn where it followed nothing',
      BOOTS,
      'greet acknowledge state-reason',
      'gk-greeting > own-boots > gk-whats-it-about > bye',
    ],
    [
      'or something that is not in this call',
      { ...BOOTS, after: 'hr-timeline' },
      'greet answer-question state-reason',
      'gk-greeting > own-boots > gk-whats-it-about > bye',
    ],
  ])('is said %s', (_, heard, moves, path) => {
    expect(responses(withHeard(GRAPH, [heard]), moves)).toBe(path);
  });

  test('is said in the person’s words, and nothing in them is filled in', () => {
    expect(saysOf(play(withHeard(GRAPH, [BOOTS]), 'greet'), speech)).toBe(BOOTS.says);
  });

  test('may follow another thing that was heard', () => {
    expect(responses(withHeard(GRAPH, [BOOTS, HAT]), 'greet acknowledge thank-close state-reason')).toBe(
      'gk-greeting > own-boots > own-hat > gk-whats-it-about > bye',
    );
  });

  test('costs and gives nothing, whatever the reply before it did', () => {
    expect(show(play(GRAPH, 'greet state-reason'))).toBe('pickup 3 > about 2 > bye 2');
    const call = play(withHeard(GRAPH, [BOOTS]), 'greet acknowledge state-reason');
    expect(statesOf(call).map(({ patience }) => patience)).toEqual([3, 3, 2, 2]);
    expect([...call.gained]).toEqual(['receipt']);
  });

  test('can be asked for again, and then is not said twice', () => {
    expect(responses(withHeard(GRAPH, [BOOTS]), 'greet ask-repeat acknowledge')).toBe(
      'gk-greeting > own-boots > own-boots > gk-whats-it-about',
    );
  });
});

test('nothing heard is the same call', () => {
  expect(withHeard(GRAPH, [])).toBe(GRAPH);
});

const anyHeard: fc.Arbitrary<Heard[]> = fc
  .uniqueArray(fc.constantFrom('own-a', 'own-b', 'own-c'), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((response) =>
        fc.record(
          {
            response: fc.constant(response),
            says: fc.string(),
            after: fc.constantFrom('own-a', 'r1', 'r2', 'none'),
          },
          { requiredKeys: ['response', 'says'] },
        ),
      ),
    ),
  );

/** Tangled calls whose turns say something of which it can be told what follows it. */
const anyGraph = randomScenario.map((file) =>
  prepareScenario(
    {
      ...file,
      turns: Object.fromEntries(
        Object.entries(file.turns).map(([id, turn], at) => [id, { ...turn, response: `r${at % 3}` }]),
      ),
    },
    JUDGED,
  ),
);

/** Plays like the call without it: whenever something heard comes, it is acknowledged. */
function playThrough(graph: Graph, chosen: Options, moves: readonly string[]) {
  let call = playReplies(graph, FACTS, chosen, []);
  for (const move of moves) {
    call = replyTo(call, move);
    while (call.turn.id.startsWith('heard:')) call = replyTo(call, 'acknowledge');
  }
  return statesOf(call);
}

test('but for what was heard, it is the same call: the same turns, patience, gains and judgements', () => {
  fc.assert(
    fc.property(
      anyGraph,
      anyHeard,
      options,
      fc.array(anyReply, { maxLength: 30 }),
      (graph, heard, { seed }, moves) => {
        const chosen = { seed, surprises: 'none' as const };
        const shown = (states: ReturnType<typeof statesOf>) =>
          states
            .filter(({ turn }) => !turn.id.startsWith('heard:'))
            .map(({ turn, patience, gained }) => `${turn.id} ${patience} ${[...gained]}`);
        const plain = statesOf(playReplies(graph, FACTS, chosen, moves));
        expect(shown(playThrough(withHeard(graph, heard), chosen, moves))).toEqual(shown(plain));
      },
    ),
    { numRuns: 500 },
  );
});

test('each comes once at most', () => {
  fc.assert(
    fc.property(
      anyGraph,
      anyHeard,
      options,
      fc.array(anyMove, { maxLength: 30 }),
      (graph, heard, chosen, moves) => {
        const states = statesOf(playReplies(withHeard(graph, heard), FACTS, chosen, moves));
        const said = states.filter(({ turn, again }) => turn.id.startsWith('heard:') && !again);
        expect(new Set(said.map(({ turn }) => turn.response)).size).toBe(said.length);
      },
    ),
    { numRuns: 500 },
  );
});

test('every call with it ends, within what its turns and its patience allow', () => {
  fc.assert(
    fc.property(
      anyGraph,
      anyHeard,
      options,
      fc.array(anyMove, { minLength: 1, maxLength: 12 }),
      (graph, heard, chosen, said) => {
        const { turns, patience, events } = graph;
        const most = turns.size + patience + MOST_GIFT * (turns.size + events.length) + 2 * events.length;
        const all = most + heard.length;
        const moves = Array.from({ length: all }, (_, at) => said[at % said.length] ?? '');
        const call = playReplies(withHeard(graph, heard), FACTS, chosen, moves);
        expect(call.turn.end).toBeDefined();
      },
    ),
    { numRuns: 500 },
  );
});

test('the call that is given stays as it is', () => {
  fc.assert(
    fc.property(anyGraph, anyHeard, (graph, heard) => {
      withHeard(freezeDeep(graph), heard);
    }),
  );
});

test.each(libraryCalls.map(({ file, graph }) => [file.id, graph] as const))(
  '%s: what was heard comes after the first turn',
  (_, graph) => {
    const extended = withHeard(graph, [BOOTS]);
    for (let seed = 0; seed < 5; seed++) {
      const start = playReplies(extended, FACTS, { seed, surprises: 'none' }, []);
      const own = start.turn.moves.find(({ edge }) => edge.good);
      expect(replyTo(start, own?.move ?? '').turn.response).toBe(BOOTS.response);
    }
  },
);
