import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeTurn } from '../../src/domain/library/edit/change-turn.ts';
import { newCall } from '../../src/domain/library/edit/new-call.ts';
import { removeTurn } from '../../src/domain/library/edit/remove-turn.ts';
import { setSays } from '../../src/domain/library/edit/set-says.ts';
import type { OwnScenario } from '../../src/domain/library/own-scenario.ts';
import { writeScenario } from '../../src/domain/library/write/write-scenario.ts';
import { openCallEditor } from '../../src/stores/call-editor.ts';

const WORDS = {
  title: 'Mine',
  about: 'A shop.',
  hello: 'Hello.',
  coach: 'Say your name.',
  goodbye: 'Goodbye.',
};
const YAML = `# from the job club\n${writeScenario(newCall(WORDS))}`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open() {
  const saved: OwnScenario[] = [];
  const editor = openCallEditor({
    row: { yaml: YAML, hash: '0123456789ab', errors: 0 },
    now: () => Date.now(),
    save: (scenario) => saved.push(scenario),
  });
  if (!editor) throw new Error('The call does not open.');
  const stop = editor.start();
  const title = (value: string) =>
    editor.state.getState().change('title', (file) => ({ ...file, title: value }));
  return { editor, saved, stop, title, now: () => editor.state.getState() };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('what is typed is given to be saved within less than a second, with its remarks, its hash and its title', async () => {
  const { saved, title } = open();
  for (const at of [1, 2, 3, 4]) {
    title(`Mine ${at}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  await pass(400);
  expect(saved.at(-1)).toMatchObject({ title: 'Mine 4', scenarioId: 'my-call', errors: 0 });
  expect(saved.at(-1)?.yaml).toContain('# from the job club');
  expect(saved.at(-1)?.hash).toMatch(/^[0-9a-f]{12}$/);
});

test('a call that was only opened is not written', async () => {
  const { saved, stop } = open();
  await pass(1_000);
  stop();
  await pass(1_000);
  expect(saved).toEqual([]);
});

test('a finding comes after a pause, is counted in what is saved, and goes when it is mended', async () => {
  const { editor, saved, now } = open();
  now().change('words', (file) => changeTurn(file, 'pickup', (turn) => setSays(turn, [])));
  await pass(600);
  expect(
    now()
      .found?.byTurn.get('pickup')
      ?.map(({ rule }) => rule),
  ).toContain('silent-turn');
  expect(saved.at(-1)?.errors).toBe(1);
  editor.state.getState().undo();
  await pass(600);
  expect(now().found?.errors).toBe(0);
  expect(saved.at(-1)).toMatchObject({ errors: 0, yaml: YAML, hash: '0123456789ab' });
});

test('leaving saves at once what was not saved yet, with what is wrong in it', async () => {
  const { saved, stop, now } = open();
  now().change('gone', (file) => removeTurn(file, 'goodbye'));
  stop();
  await pass(0);
  expect(saved).toHaveLength(1);
  expect(saved[0]?.errors).toBeGreaterThan(0);
});

test('what the editor gave is told from what somebody else wrote', async () => {
  const { editor, saved, title } = open();
  expect(editor.isOwn(YAML)).toBe(true);
  title('Other');
  await pass(600);
  expect(saved.at(-1)?.title).toBe('Other');
  expect(editor.isOwn(saved.at(-1)?.yaml ?? '')).toBe(true);
  expect(editor.isOwn(YAML)).toBe(false);
});

test('a file that cannot be read is not opened', () => {
  expect(
    openCallEditor({
      row: { yaml: 'id: x', hash: '0123456789ab', errors: 0 },
      now: Date.now,
      save: () => {},
    }),
  ).toBeUndefined();
});
