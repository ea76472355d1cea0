import { expect, test } from 'vitest';
import { run, valuesOf } from './run-for-tests.ts';

const says = (...input: unknown[]) =>
  run(['says'], { input: input.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))) });

const facts = {
  name: 'Robert Hill',
  position: 'forklift driver',
  employer: 'Delgado Foods',
  phone: '555-0142',
};

test('each line tells which of the seven things it says, in order', async () => {
  const { code, out, trouble } = await says(
    { text: 'Bobby Hill, I applied for the forklift job at Delgado’s.', facts, today: '2026-11-16' },
    { text: 'Did you get it? My number is triple five, oh one four two. Thanks.', facts },
  );
  expect({ code, trouble }).toEqual({ code: 0, trouble: [] });
  const none = { name: false, position: false, employer: false, applied: false };
  expect(valuesOf(out)).toEqual([
    {
      says: {
        name: true,
        position: true,
        employer: true,
        applied: true,
        ask: false,
        number: false,
        thanks: false,
      },
    },
    { says: { ...none, ask: true, number: true, thanks: true } },
  ]);
});

test('a bad line gives an error in its place, and exit 1 at the end', async () => {
  const { code, out } = await says(
    'x',
    { text: 'Thanks', facts: {} },
    { text: 'Thanks' },
    { facts },
    { text: 'Thanks', facts: { name: 7 } },
    { text: 'Thanks', facts, today: 'Monday' },
  );
  expect(code).toBe(1);
  expect(valuesOf(out).map((answer) => Object.keys(answer as object)[0])).toEqual([
    'error',
    'says',
    'error',
    'error',
    'error',
    'error',
  ]);
});

test('words on the command line are a wrong use', async () => {
  expect((await run(['says', 'Hello'])).code).toBe(2);
});
