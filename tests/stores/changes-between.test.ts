import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/stores/changes-between.ts';
import { NOTHING_OWNED, type Owned, withRows } from '../../src/stores/owned.ts';
import { me, opening, rowsForTests, settings } from '../storage/rows-for-tests.ts';

const all = withRows(NOTHING_OWNED, rowsForTests());
const odd = { ...opening, id: 'constructor' };

describe('what is to be written', () => {
  test.each<[string, Owned, Owned, object]>([
    ['of what did not change', all, { ...all }, { put: [], remove: [] }],
    ['of nothing, before anything was said', NOTHING_OWNED, { ...NOTHING_OWNED }, { put: [], remove: [] }],
    [
      'of the first words about me',
      NOTHING_OWNED,
      { ...NOTHING_OWNED, me },
      { put: [{ store: 'me', row: me }], remove: [] },
    ],
    [
      'of a changed row',
      all,
      { ...all, settings: { ...settings, theme: 'light' } },
      {
        put: [{ store: 'settings', row: { ...settings, theme: 'light' }, base: settings.changedAt }],
        remove: [],
      },
    ],
    [
      'of a removed row',
      all,
      { ...all, openings: {} },
      { put: [], remove: [{ store: 'openings', id: opening.id }] },
    ],
    [
      'of facts about me that were taken back',
      all,
      { ...all, me: NOTHING_OWNED.me },
      { put: [], remove: [{ store: 'me', id: 'me' }] },
    ],
    [
      'of a new row called like a part of the language',
      NOTHING_OWNED,
      withRows(NOTHING_OWNED, { openings: [odd] }),
      { put: [{ store: 'openings', row: odd }], remove: [] },
    ],
    [
      'of such a row removed',
      withRows(NOTHING_OWNED, { openings: [odd] }),
      NOTHING_OWNED,
      { put: [], remove: [{ store: 'openings', id: 'constructor' }] },
    ],
  ])('%s', (_name, before, now, changes) => {
    expect(changesBetween(before, now)).toEqual(changes);
  });
});
