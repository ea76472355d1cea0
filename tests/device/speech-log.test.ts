import { expect, test } from 'vitest';
import { speechLog } from '../../src/device/speech-log.ts';

const heard = () => {
  const log = speechLog();
  log.hear({ kind: 'began', at: 100 });
  log.hear({ kind: 'goes-on', end: 400 });
  log.hear({ kind: 'ended', start: 100, end: 500 });
  log.hear({ kind: 'began', at: 1_000 });
  log.hear({ kind: 'goes-on', end: 1_200 });
  return log;
};

test('what was said is kept in order, with what still goes on', () => {
  expect(heard().since(0)).toEqual([
    { start: 100, end: 500 },
    { start: 1_000, end: 1_200 },
  ]);
});

test('what had ended by then is left out', () => {
  expect(heard().since(500)).toEqual([{ start: 1_000, end: 1_200 }]);
});

test('what had begun and not ended by then is there whole', () => {
  expect(heard().since(1_100)).toEqual([{ start: 1_000, end: 1_200 }]);
});

test('speech that ends stands with its end', () => {
  const log = heard();
  log.hear({ kind: 'ended', start: 1_000, end: 1_300 });
  expect(log.since(600)).toEqual([{ start: 1_000, end: 1_300 }]);
});

test('what is given can be changed without harm', () => {
  const log = heard();
  for (const each of log.since(0)) each.end = 0;
  expect(log.since(0)).toHaveLength(2);
});
