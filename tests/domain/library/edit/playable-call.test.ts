import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCall } from '../../../../src/domain/library/edit/new-call.ts';
import { playableCall } from '../../../../src/domain/library/edit/playable-call.ts';
import { setSays } from '../../../../src/domain/library/edit/set-says.ts';
import { isOver } from '../../../../src/domain/rehearsal/call.ts';
import { isFree } from '../../../../src/domain/rehearsal/is-free.ts';
import { prepareScenario } from '../../../../src/domain/rehearsal/prepare-scenario.ts';
import { replyTo } from '../../../../src/domain/rehearsal/reply-to.ts';
import { startCall } from '../../../../src/domain/rehearsal/start-call.ts';
import { anyScenario } from '../write/any-scenario.ts';

const OPTIONS = { seed: 1, surprises: 'none' } as const;

test('a call that is not finished can be played from each of its turns, to an end', () => {
  const written = anyScenario.filter(({ turns }) => Object.keys(turns).length > 0);
  fc.assert(
    fc.property(written, fc.nat(), (file, pick) => {
      const ids = Object.keys(file.turns);
      const from = ids[pick % ids.length] ?? '';
      const { file: playable } = playableCall(file, from);
      let call = startCall(prepareScenario(playable, []), {}, OPTIONS);
      expect(call.turn.id).toBe(from);
      for (let step = 0; step < 100 && !isOver(call); step += 1)
        // who only asks them to say it again may do so for ever
        call = replyTo(call, call.turn.moves.find(({ move }) => !isFree(move))?.move ?? 'other');
      expect(isOver(call)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('what leads to a turn that is not there leads to an empty end that says so', () => {
  const words = { title: 'A', about: 'B', hello: 'C', coach: 'D', goodbye: 'E' };
  const { turns, ...call } = newCall(words);
  const { file, nothing } = playableCall(
    { ...call, turns: { pickup: setSays(turns.pickup ?? {}, []) } },
    'pickup',
  );
  const begun = startCall(prepareScenario(file, []), {}, OPTIONS);
  expect(replyTo(begun, 'introduce').turn.id).toBe(nothing);
});

test('where patience leads to a turn that is no end, the call ends with what says so', () => {
  const words = { title: 'A', about: 'B', hello: 'C', coach: 'D', goodbye: 'E' };
  const call = newCall(words);
  const round = { ...call, turns: { pickup: { moves: { greet: 'pickup' } } }, 'out-of-patience': 'pickup' };
  const { file, nothing } = playableCall(round, 'pickup');
  let now = startCall(prepareScenario(file, []), {}, OPTIONS);
  for (let step = 0; step < 10 && !isOver(now); step += 1) now = replyTo(now, 'greet');
  expect(now.turn.id).toBe(nothing);
});
