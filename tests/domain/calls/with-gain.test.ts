import { expect, test } from 'vitest';
import type { LoggedCall } from '../../../src/domain/calls/logged-call.ts';
import { withGain } from '../../../src/domain/calls/with-gain.ts';

const CALL: LoggedCall = { openingId: 'one', on: '2026-03-16', channel: 'call', reached: 'person' };

test('something gained is put in with or without words, changed, and taken out again', () => {
  const gained = withGain(CALL, 'receipt', '');
  expect(gained.gains).toEqual({ receipt: '' });
  const two = withGain(withGain(gained, 'timeline', 'in May'), 'timeline', 'in June');
  expect(two.gains).toEqual({ receipt: '', timeline: 'in June' });
  expect(withGain(two, 'receipt', undefined).gains).toEqual({ timeline: 'in June' });
});

test('with nothing gained there are no gains', () => {
  expect(withGain(withGain(CALL, 'receipt', ''), 'receipt', undefined)).toEqual(CALL);
});
