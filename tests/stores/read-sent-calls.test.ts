import { expect, test } from 'vitest';
import { joinCalls, SENT } from '../../src/domain/library/pack/pack-file.ts';
import { readSentCalls } from '../../src/stores/read-sent-calls.ts';

const call = (id: string) =>
  [
    ...[
      `id: ${id}`,
      `title: ${id}`,
      'by: Job club',
      'goal: any',
      'channel: call',
      'difficulty: 1',
      'patience: 3',
    ],
    ...['about: A shop.', 'people: { dana: { name: Dana, role: owner } }', 'start: [bye]', 'turns:'],
    ...['  bye: { who: dana, says: ["Goodbye."], end: retry-later }', 'out-of-patience: bye', ''],
  ].join('\n');

test('each call of a file is read by itself, and a bad one is named by its line in the whole', async () => {
  const text = joinCalls([call('one'), 'id: two\n', call('three')]);
  const read = await readSentCalls({ path: 'calls.txt', text });
  expect(read.map(({ scenario }) => scenario?.title)).toEqual(['one', undefined, 'three']);
  expect(read[0]?.scenario).toMatchObject({ by: 'Job club', pack: SENT, errors: 0 });
  const bad = text.split('\n').indexOf('id: two') + 1;
  expect(read[1]?.findings[0]?.line).toBe(bad);
});
