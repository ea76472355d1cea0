import { describe, expect, test } from 'vitest';
import type { PartnerRun } from '../../../src/domain/partner/partner-run.ts';
import { resultOf, runOf } from '../../../src/domain/partner/result-of.ts';
import { writeInvitation } from '../../../src/storage/links/invitation-link.ts';
import { readResult, writeResult } from '../../../src/storage/links/result-link.ts';
import { anyRun, startOf } from '../../domain/partner/runs-for-tests.ts';
import { libraryCalls } from '../../domain/rehearsal/library-scenarios.ts';
import { INVITATION } from './invitations-for-tests.ts';

const through = async (run: PartnerRun, start: ReturnType<typeof startOf>) => {
  const read = await readResult((await writeResult(resultOf(run, start, 'a'))) ?? '');
  return 'result' in read ? runOf(read.result, start) : undefined;
};

test.each(libraryCalls.map(({ graph }) => [graph.id, graph] as const))(
  'what was noted comes back by a link: %s',
  async (_, graph) => {
    const start = startOf(graph, 5);
    const run = { ...anyRun(start, 5), keep: { text: 'Your voice. 🙂' } };
    expect(await through(run, start)).toEqual(run);
    const stopped = anyRun(start, 5, 2);
    expect(await through(stopped, start)).toEqual(stopped);
  },
);

describe('notes that do not fit the call are refused', () => {
  const graph = libraryCalls[0]?.graph;
  if (!graph) throw new Error('The library is empty');
  const start = startOf(graph, 5);
  const { notes } = resultOf(anyRun(start, 5), start, 'a');
  test.each<[string, number[]]>([
    ['a number that is no choice', [9_999]],
    ['more of them than the call has turns', [...notes, 0]],
  ])('%s', (_, wrong) => {
    expect(runOf({ key: 'a', notes: wrong }, start)).toBeUndefined();
  });
});

test('what was written about the lines comes back, and too much of it does not', async () => {
  const comments = [
    { at: 0, good: true as const },
    { at: 3, text: 'Shorter. <b>🙂</b>', instead: 'Hello.' },
  ];
  const result = { key: 'a', notes: [], comments };
  expect(await readResult((await writeResult(result)) ?? '')).toEqual({ result });
  const long = { ...result, comments: [{ at: 0, text: 'a'.repeat(501) }] };
  expect(await readResult((await writeResult(long)) ?? '')).toEqual({ trouble: 'damaged' });
});

test('a link that was sent to a partner is no result', async () => {
  expect(await readResult((await writeInvitation(INVITATION)) ?? '')).toEqual({ trouble: 'damaged' });
});
