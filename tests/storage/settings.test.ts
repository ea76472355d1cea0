import { describe, expect, test } from 'vitest';
import { readRow } from '../../src/storage/read-row.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/storage/settings.ts';
import { settings, settingsHeard } from './rows-for-tests.ts';

describe('settings are read one by one', () => {
  test.each<[string, unknown, unknown]>([
    ['theme', 'dark', 'dark'],
    ['theme', 'pink', 'system'],
    ['theme', null, 'system'],
    ['theme', ['dark'], 'system'],
    ['textSize', 'largest', 'largest'],
    ['textSize', 20, 'normal'],
    ['paper', 'a4', 'a4'],
    ['paper', 'A4', 'auto'],
    ['language', 'es', 'es'],
    ['language', 'Spanish', undefined],
    ['reply', 'type', 'type'],
    ['reply', 'shout', 'pick'],
    ['stage', 'blank', 'blank'],
    ['stage', 'by-itself', 'by-itself'],
    ['stage', undefined, 'by-itself'],
    ['stage', 'most', 'by-itself'],
    ['reply', 'say', 'say'],
    ['hear', 'no-words', 'no-words'],
    ['hear', 'shout', undefined],
    ['voiceRate', 2, undefined],
    ['voiceVolume', 'quiet', 'quiet'],
    ['clock', 'yes', undefined],
    ['untimed', true, true],
    ['untimed', false, undefined],
    ['surprises', 'many', 'many'],
    ['wordsHeardBy', 'everyone', undefined],
    ['worry', 'annoy', 'annoy'],
    ['worry', 'everything', undefined],
    ['backedUpAt', 0, 0],
    ['backedUpAt', -1, undefined],
    ['backedUpAt', Number.NaN, undefined],
    ['backedUpAt', Date.parse('+010000-01-01'), undefined],
    ['backedUpAt', '2026-11-25', undefined],
    ['cardSize', 5, 5],
    ['cardSize', 6, undefined],
    ['toldReal', true, true],
    ['introduced', true, true],
    ['introduced', false, undefined],
    ['corrections', [{ text: 'Hm', move: 'hold', score: 1 }], undefined],
    ['corrections', 'none', undefined],
    ['enoughOn', '2026-11-26', '2026-11-26'],
    ['enoughOn', '2026-02-30', undefined],
  ])('%s of %j reads as %j', (name, raw, value) => {
    const read = readSettings({ paper: 'letter', [name]: raw });
    expect(read[name as keyof typeof read]).toBe(value);
    if (name !== 'paper') expect(read.paper).toBe('letter');
  });

  test('and where there is none, they are the defaults', () => {
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a row of settings', () => {
  test('is read with all that the app has learned', () => {
    expect(readRow('settings', settingsHeard)).toEqual({ row: settingsHeard });
  });

  test('is read with what a newer app added left out', () => {
    expect(readRow('settings', { ...settings, voice: 'Amy' })).toEqual({ row: settings });
  });

  test.each([
    ['of another version', { ...settings, v: 2 }, 'v'],
    ['of another name', { ...settings, id: 'settings2' }, 'id'],
    ['that is a list', [], 'id'],
    ['that is nothing', null, ''],
  ])('%s is not read', (_name, raw, badField) => {
    expect(readRow('settings', raw)).toEqual({ badField });
  });
});
