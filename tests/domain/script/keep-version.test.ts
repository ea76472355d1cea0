import { describe, expect, test } from 'vitest';
import { changedLines } from '../../../src/domain/script/changed-lines.ts';
import { bringBack, keepVersion } from '../../../src/domain/script/keep-version.ts';
import type { Script } from '../../../src/domain/script/script.ts';
import { speech } from './speech-for-tests.ts';

const saying = (text: string, answer = 'Yes.'): Script => ({
  openingId: 'o',
  goal: 'confirm-receipt',
  channels: { call: { style: 'plain', lines: [{ id: 'a', moment: 'ask', parts: [{ text }] }] } },
  answers: [{ id: 'b', response: 'hr-filled', parts: [{ text: answer }] }],
});
const MINUTE = 60_000;

describe('an earlier version', () => {
  test('is kept when words are changed ten minutes after the last change', () => {
    const changed = keepVersion(saying('old'), 0, saying('new'), 10 * MINUTE);
    expect(changed.versions).toEqual([
      { at: 0, channels: saying('old').channels, answers: saying('old').answers },
    ]);
  });

  test('is not kept for each letter', () => {
    expect(keepVersion(saying('old'), 0, saying('new'), 10 * MINUTE - 1)).not.toHaveProperty('versions');
  });

  test('is not kept when no word was changed', () => {
    const old = saying('old');
    expect(keepVersion(old, 0, { ...old }, 20 * MINUTE)).not.toHaveProperty('versions');
  });

  test('makes room by dropping the oldest after ten', () => {
    let script = saying('0');
    for (let at = 1; at <= 14; at++)
      script = keepVersion(
        script,
        at,
        { ...saying(String(at)), versions: script.versions ?? [] },
        at + 10 * MINUTE,
      );
    expect(script.versions?.map(({ at }) => at)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
  });

  test('that is brought back leaves the words it replaces as a version', () => {
    const script = keepVersion(saying('old'), 1, saying('new'), 20 * MINUTE);
    const [old] = script.versions ?? [];
    const back = old && bringBack(script, 20 * MINUTE, old);
    expect(back?.channels).toEqual(saying('old').channels);
    expect(back?.versions?.map(({ at, channels }) => [at, channels])).toEqual([
      [20 * MINUTE, saying('new').channels],
      [1, saying('old').channels],
    ]);
  });
});

test('what changed is each line and answer that reads another way', () => {
  const version = { at: 0, channels: saying('old', 'No.').channels, answers: saying('old', 'No.').answers };
  expect(changedLines(version, saying('new', 'No.'), {}, speech)).toEqual([
    { channel: 'call', moment: 'ask', before: 'old', after: 'new' },
  ]);
  expect(changedLines(version, { ...saying('old'), answers: [] }, {}, speech)).toEqual([
    { response: 'hr-filled', before: 'No.' },
  ]);
  expect(changedLines({ ...version, answers: [] }, saying('old'), {}, speech)).toEqual([
    { response: 'hr-filled', after: 'Yes.' },
  ]);
});
