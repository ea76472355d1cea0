import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../../src/storage/memory-storage.ts';
import { planRestore } from '../../src/storage/plan-restore.ts';
import { noRows, type OpeningRow, type Rows, STORES } from '../../src/storage/rows.ts';
import { anyRows } from './any-rows.ts';
import { opening, rowsForTests } from './rows-for-tests.ts';

const at = (changedAt: number, more: Partial<OpeningRow> = {}): OpeningRow => ({
  ...opening,
  changedAt,
  ...more,
});
const openings = (...rows: OpeningRow[]): Rows => ({ ...noRows(), openings: rows });

const restored = async (current: Rows, backup: Rows): Promise<Rows> => {
  const storage = memoryStorage(current);
  await storage.write({ put: planRestore(current, backup).put, remove: [] });
  return storage.readAll();
};
const sorted = (rows: Rows) =>
  STORES.map((store) => [...rows[store]].sort((one, other) => (one.id < other.id ? -1 : 1)));

describe('what a restore does to a row', () => {
  test.each<[string, OpeningRow[], OpeningRow[], [number, number, number], string[]]>([
    ['adds what is not here', [], [at(5)], [1, 0, 0], ['They feed half the town.']],
    ['updates what is older here', [at(5)], [at(6, { notes: 'file' })], [0, 1, 0], ['file']],
    ['keeps what is newer here', [at(7, { notes: 'here' })], [at(6)], [0, 0, 1], ['here']],
    ['keeps what is as new', [at(6, { notes: 'here' })], [at(6)], [0, 0, 1], ['here']],
    ['removes nothing', [at(6, { notes: 'here' })], [], [0, 0, 0], ['here']],
    [
      'takes the newest of a row that is in the file twice, and counts it once',
      [],
      [at(5), at(9, { notes: 'newest' }), at(7)],
      [1, 0, 0],
      ['newest'],
    ],
    [
      'takes a name of the language for a name like any other',
      [],
      [at(5, { id: 'constructor', notes: 'odd' })],
      [1, 0, 0],
      ['odd'],
    ],
  ])('it %s', async (_name, here, file, [added, updated, kept], notes) => {
    const plan = planRestore(openings(...here), openings(...file));
    expect(plan.counts.openings).toEqual({ added, updated, kept });
    expect(plan.put).toHaveLength(added + updated);
    const after = await restored(openings(...here), openings(...file));
    expect(after.openings.map((row) => row.notes)).toEqual(notes);
  });

  test('it counts each kind for itself', () => {
    const { counts } = planRestore(openings(at(opening.changedAt - 1)), rowsForTests());
    expect(counts).toEqual({
      me: { added: 1, updated: 0, kept: 0 },
      openings: { added: 0, updated: 1, kept: 0 },
      scripts: { added: 1, updated: 0, kept: 0 },
      rehearsals: { added: 1, updated: 0, kept: 0 },
      calls: { added: 1, updated: 0, kept: 0 },
      scenarios: { added: 1, updated: 0, kept: 0 },
      templates: { added: 1, updated: 0, kept: 0 },
      settings: { added: 1, updated: 0, kept: 0 },
    });
  });
});

describe('a restore', () => {
  test('into nothing gives what was backed up', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        expect(sorted(await restored(noRows(), rows))).toEqual(sorted(rows));
      }),
    );
  });

  test('done again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (here, file) => {
        const once = await restored(here, file);
        expect(planRestore(once, file).put).toEqual([]);
      }),
    );
  });

  test('gives for every row the newest there is, from either side', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (here, file) => {
        const after = await restored(here, file);
        for (const store of STORES)
          for (const row of after[store]) {
            const times = [...here[store], ...file[store]].filter(({ id }) => id === row.id);
            expect(row.changedAt).toBe(Math.max(...times.map(({ changedAt }) => changedAt)));
          }
        expect(STORES.map((store) => after[store].length)).toEqual(
          STORES.map((store) => new Set([...here[store], ...file[store]].map(({ id }) => id)).size),
        );
      }),
    );
  });
});
