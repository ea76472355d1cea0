import { describe, expect, test } from 'vitest';
import { run, valuesOf } from './run-for-tests.ts';

const AMINA = {
  name: 'Amina Yusuf',
  phone: '312 555 0187',
  position: 'stock lead',
  employer: 'Harlow Supply',
  appliedOn: '2026-11-03',
};
const input = [JSON.stringify(AMINA)];

type Filled = {
  subject?: string;
  lines: { moment: string; text: string; seconds: number }[];
  answers: { response: string; text: string }[];
  missing: string[];
};

test('a script is filled for one set of facts', async () => {
  const args = ['fill', '--goal', 'confirm-receipt', '--facts', 'amina.json', '--json'];
  const { code, out, trouble } = await run(args, { files: { 'amina.json': JSON.stringify(AMINA) } });
  expect({ code, trouble, lines: out.length }).toEqual({ code: 0, trouble: [], lines: 1 });
  const script = JSON.parse(out[0] ?? '') as Filled;
  expect(script).toMatchObject({ goal: 'confirm-receipt', channel: 'call', style: 'plain' });
  expect(script).not.toHaveProperty('subject');
  expect(script.lines.find(({ moment }) => moment === 'reason')?.text).toBe(
    'I applied for the stock lead job on November 3. I want to make sure you have my application.',
  );
  expect(script.lines.every(({ seconds }) => seconds > 0)).toBe(true);
  expect(script.answers[0]).toEqual({
    response: 'gk-whats-it-about',
    text: "It's about my application for the stock lead job. I applied on November 3. I have one short question.",
  });
  expect(script.missing).toEqual([]);
});

test('an email has a subject', async () => {
  const { out } = await run(['fill', '--goal', 'confirm-receipt', '--channel', 'email', '--facts', '-'], {
    input,
  });
  expect((valuesOf(out)[0] as Filled).subject).toBe('Is my application for the stock lead job complete?');
});

test('what is not known is named, once, and a blank stands for it', async () => {
  const { out } = await run(['fill', '--goal', 'confirm-receipt', '--channel', 'voicemail', '--facts', '-'], {
    input: ['{"position":"cook","phone":"","name":null}'],
  });
  const { lines, missing } = valuesOf(out)[0] as Filled;
  expect(lines[0]?.text).toBe('Hello, my name is ______ (your name). My number is ______ (your number).');
  expect(missing).toEqual(['name', 'phone']);
});

test('each line in gives one line out, in order; a bad one gives an error in its place and 1 at the end', async () => {
  const { code, out } = await run(['fill', '--goal', 'get-information', '--facts', '-'], {
    input: ['{"name":"Ann"}', 'Ann', '["Ann"]', '{"name":"Bo"}', ''],
  });
  expect(code).toBe(1);
  expect(valuesOf(out).map((each) => (each as Filled).lines?.[0]?.text ?? each)).toEqual([
    'Hello, my name is Ann.',
    { error: 'This is not JSON.' },
    { error: 'The facts must be one set of names and texts, like {"name": "Amina Yusuf"}.' },
    'Hello, my name is Bo.',
    { error: 'This is not JSON.' },
  ]);
});

describe('one line of a template', () => {
  const cases: [line: string, facts: Record<string, string>, text: string, missing: string[]][] = [
    ['I am {{name}}.', { name: ' Bo ' }, 'I am Bo.', []],
    ['I am {{position|a}}.', { position: 'HR assistant' }, 'I am an HR assistant.', []],
    ['I am {{position|a}}.', { position: 'UX designer' }, 'I am a UX designer.', []],
    ['I applied {{appliedOn|when}}.', { appliedOn: '2026-11-16' }, 'I applied today.', []],
    ['Hi {{contact|first}}', { contact: 'Lee Okafor' }, 'Hi Lee', []],
    ['Hi[[ {{contact}}]].', {}, 'Hi.', []],
    ['Hi {{contact}}.', {}, 'Hi ______ (their name).', ['contact']],
    ['*Thank* you', {}, 'Thank you', []],
  ];
  test.each(cases)('%s with %j', async (line, facts, text, missing) => {
    const args = ['fill', '--line', line, '--facts', '-', '--json'];
    const { code, out } = await run(args, { input: [JSON.stringify(facts)] });
    expect({ code, values: valuesOf(out) }).toEqual({ code: 0, values: [{ text, missing }] });
  });
});

test('the day that was given is the one the words are said on', async () => {
  const args = ['fill', '--line', '{{appliedOn|when}}', '--facts', '-', '--today', '2026-11-04'];
  expect(valuesOf((await run(args, { input })).out)).toEqual([{ text: 'yesterday', missing: [] }]);
});

test('without --json the script is read like a script', async () => {
  const { out } = await run(['fill', '--goal', 'confirm-receipt', '--facts', 'f.json'], {
    files: { 'f.json': '{"position":"cook"}' },
  });
  expect(out[0]).toBe('identify: Hello, my name is ______ (your name).');
  expect(out.at(-1)).toBe('still blank: name');
});
