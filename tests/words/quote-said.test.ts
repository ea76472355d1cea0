import { describe, expect, test } from 'vitest';
import { callReason } from '../../src/words/practice.ts';
import { quoteSaid } from '../../src/words/quote-said.ts';

test.each([
  ['We will call you.', '“We will call you.”'],
  ['We (still) have it.', '“We (still) have it.”'],
  ['(The line goes dead.)', '(The line goes dead.)'],
])('%s is shown as %s', (said, shown) => {
  expect(quoteSaid(said)).toBe(shown);
});

describe('why a call is practised', () => {
  const because = (short: string) => callReason({ rule: 'new', values: { response: 'any' } }, () => short);

  test('quotes what they may say', () => {
    expect(because('We will call you.')).toBe(
      'They may say “We will call you.” here. You have not met that yet.',
    );
  });

  test('tells what may happen', () => {
    expect(because('(The line goes dead.)')).toBe(
      'This may happen here: the line goes dead. You have not met that yet.',
    );
  });
});
