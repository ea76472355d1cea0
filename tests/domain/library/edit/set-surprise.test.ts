import { expect, test } from 'vitest';
import { newCall } from '../../../../src/domain/library/edit/new-call.ts';
import { setSurprise, surpriseAt } from '../../../../src/domain/library/edit/set-surprise.ts';

const CALL = newCall({ title: 'Mine', about: 'A shop.', hello: 'Hello.', coach: 'Say it.', goodbye: 'Bye.' });
const [first = '', second = ''] = Object.keys(CALL.turns);

test('a turn comes in between from the reply that was chosen, or not at all', () => {
  const once = setSurprise(CALL, first, 3);
  expect(surpriseAt(once, first)).toBe(3);
  expect(surpriseAt(once, second)).toBeUndefined();
  expect(setSurprise(once, first, undefined)).toEqual(CALL);
});

test('where it must not come stays when the reply is changed, and so do the others', () => {
  const events = [
    { turn: first, at: 2, 'not-in': [second] },
    { turn: second, at: 1 },
  ];
  expect(setSurprise({ ...CALL, events }, first, 5).events).toEqual([{ ...events[0], at: 5 }, events[1]]);
});

test('what changes nothing leaves the call itself; a call with twenty surprises gets no more', () => {
  expect(setSurprise(CALL, first, undefined)).toBe(CALL);
  const full = { ...CALL, events: Array.from({ length: 20 }, (_, at) => ({ turn: `t${at}`, at: 1 })) };
  expect(setSurprise(full, first, 1)).toBe(full);
});
