import { expect, test } from 'vitest';
import type { RowKey } from '../../src/storage/rows.ts';
import { goneWith } from '../../src/stores/gone-with.ts';
import { NOTHING_OWNED, type Owned } from '../../src/stores/owned.ts';
import { call, opening, rehearsal, script } from '../storage/rows-for-tests.ts';

const owned: Owned = {
  ...NOTHING_OWNED,
  openings: { o1: { ...opening, id: 'o1' }, o2: { ...opening, id: 'o2' } },
  scripts: { s1: { ...script, id: 's1', openingId: 'o1' }, s2: { ...script, id: 's2', openingId: 'o2' } },
  rehearsals: {
    r1: { ...rehearsal, id: 'r1', scriptId: 's1' },
    r2: { ...rehearsal, id: 'r2', scriptId: 's2' },
    r3: { ...rehearsal, id: 'r3', scriptId: 'never loaded' },
  },
  calls: { c1: { ...call, id: 'c1', openingId: 'o1' }, c2: { ...call, id: 'c2', openingId: 'o2' } },
};
const key = (text: string): RowKey => {
  const [store, id = ''] = text.split('/');
  return { store: store as RowKey['store'], id };
};

test.each([
  ['an opening', ['openings/o1'], ['openings/o1', 'scripts/s1', 'rehearsals/r1', 'calls/c1']],
  ['a script', ['scripts/s2'], ['scripts/s2', 'rehearsals/r2']],
  ['a script that is not here any more', ['scripts/never loaded'], ['scripts/never loaded', 'rehearsals/r3']],
  ['a call', ['calls/c2'], ['calls/c2']],
  ['a rehearsal', ['rehearsals/r1'], ['rehearsals/r1']],
  ['a fact about me', ['me/me'], ['me/me']],
  ['nothing', [], []],
])('with %s goes what belongs to it', (_name, gone, all) => {
  expect(goneWith(owned, gone.map(key))).toEqual(all.map(key));
});
