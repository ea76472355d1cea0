import { describe, expect, test } from 'vitest';
import type { Printed } from '../../../src/domain/card/printed.ts';
import { saidRuns } from '../../../src/domain/card/said-runs.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import type { Stage } from '../../../src/domain/rehearsal/rehearsal.ts';
import { speech } from '../script/speech-for-tests.ts';

const line = (id: string, say: string) => ({ id, parts: parseSay(say).parts });
const hello = line('hello', '*Hello*, good morning.');
const name = line('name', 'My name is *{{name}}*.');

const shown = (
  lines: Parameters<typeof saidRuns>[0],
  words: Printed['words'],
  stages: Record<string, Stage> = {},
) =>
  saidRuns(lines, {
    facts: { name: 'Ana Lee' },
    speech,
    words,
    stages: new Map(Object.entries(stages)),
  })
    ?.map((run) => ('gap' in run ? '___' : run.text))
    .join('');

describe('the words of a row', () => {
  test.each([
    ['full', {}, 'Hello, good morning. My name is Ana Lee.'],
    ['cues', {}, 'Hello · Ana Lee'],
    // the record of practice counts only where it is asked for
    ['full', { hello: 'cues' }, 'Hello, good morning. My name is Ana Lee.'],
    ['stage', {}, 'Hello, good morning. My name is Ana Lee.'],
    ['stage', { hello: 'cues' }, 'Hello · My name is Ana Lee.'],
    ['stage', { hello: 'cues', name: 'cues' }, 'Hello · Ana Lee'],
    ['stage', { hello: 'blank' }, 'My name is Ana Lee.'],
    ['stage', { hello: 'blank', name: 'blank' }, ''],
  ] as const)('%s, with what was reached %o, are "%s"', (words, stages, said) => {
    expect(shown([hello, name], words, stages)).toBe(said);
  });

  test('are none at all where nothing is said', () => {
    expect(shown([line('empty', '')], 'full')).toBeUndefined();
    expect(shown([], 'stage')).toBeUndefined();
  });
});
