import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoggedCall } from '../../../src/domain/calls/logged-call.ts';
import { pathOf, withPath } from '../../../src/domain/calls/with-path.ts';

const talk = (over: Partial<LoggedCall> = {}): LoggedCall => ({
  openingId: 'one',
  on: '2026-03-16',
  channel: 'call',
  reached: 'person',
  ...over,
});

describe('how it ended', () => {
  test('follows from what they said', () => {
    const first = withPath(talk(), { said: ['hr-reviewing'] });
    expect(first.outcome).toBe('receipt-confirmed');
    const second = withPath(first, { said: ['hr-reviewing', 'hr-filled'] });
    expect(second.outcome).toBe('closed-filled');
    expect(withPath(second, { said: [] })).toEqual(talk());
  });

  test('stays as the person put it', () => {
    const put = talk({ said: ['hr-reviewing'], outcome: 'info-gained' });
    expect(withPath(put, { said: ['hr-reviewing', 'hr-filled'] }).outcome).toBe('info-gained');
  });
});

test('where nobody was reached, nothing was said and nothing gained', () => {
  const call = talk({
    said: ['hr-filled'],
    outcome: 'closed-filled',
    gains: { receipt: '' },
    notes: 'Kind.',
  });
  expect(withPath(call, { reached: 'nobody' })).toEqual(talk({ reached: 'nobody', notes: 'Kind.' }));
});

test('a message that somebody took has what they said, and no ending', () => {
  const call = withPath(talk({ said: ['hr-filled'], outcome: 'closed-filled' }), { reached: 'message' });
  expect(call).toEqual(talk({ reached: 'message', said: ['hr-filled'] }));
});

test('words are kept only of what they said', () => {
  const inWords = [{ response: 'own-1', says: 'Bring boots.' }];
  const call = withPath(talk(), { said: ['own-1', 'hr-timeline'], inWords });
  expect(call.inWords).toEqual(inWords);
  expect(withPath(call, { said: ['hr-timeline'] })).toEqual(
    talk({ said: ['hr-timeline'], outcome: 'info-gained' }),
  );
});

test('the path that was put in is the path that stands there', () => {
  const said = fc.uniqueArray(fc.constantFrom('gk-greeting', 'hr-filled', 'own-1', 'hr-timeline'));
  fc.assert(
    fc.property(fc.array(said), said, (before, last) => {
      const call = before.reduce((so, each) => withPath(so, { said: each }), talk());
      expect(pathOf(withPath(call, { said: last }))).toEqual({ reached: 'person', said: last, inWords: [] });
      expect(withPath(call, { said: last })).toEqual(withPath(talk(), { said: last }));
    }),
  );
});
