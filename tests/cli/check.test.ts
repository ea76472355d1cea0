import { describe, expect, test } from 'vitest';
import { run } from './run-for-tests.ts';

const ALWAYS = `- { id: lost, label: If I am lost, say: Say that *again*? }\n- { id: stop, label: If I stop, say: One moment. }\n`;

test('the library has no errors', async () => {
  const { code, out } = await run(['check', 'scripts-library']);
  expect({ code, out }).toEqual({ code: 0, out: [] });
});

test('what is wrong stands with file, line, column and a sentence, and the exit is 1', async () => {
  const files = { 'always.yaml': ALWAYS.replace('id: stop', 'id: stopp') };
  const sentence = '"id" must be one of lost, stop, not "stopp". Did you mean "stop"?';
  expect(await run(['check', 'always.yaml'], { files })).toEqual({
    code: 1,
    out: [`always.yaml:2:9: ${sentence}`],
    trouble: ['Files checked: 1. Errors: 1. Advice: 0.'],
  });
  const { code, out } = await run(['check', 'always.yaml', '--json'], { files });
  expect({ code, findings: JSON.parse(out.join('\n')) as unknown }).toEqual({
    code: 1,
    findings: [
      { file: 'always.yaml', line: 2, column: 9, rule: 'wrong-value', severity: 'error', message: sentence },
    ],
  });
});

test('advice is given, and is no error', async () => {
  const files = { 'always.yaml': ALWAYS.replace('One moment.', 'I am tied up.') };
  expect(await run(['check', 'always.yaml'], { files })).toEqual({
    code: 0,
    out: ['always.yaml:2:43: advice: "tied up" is an idiom, and not everybody knows it. Say: busy.'],
    trouble: ['Files checked: 1. Errors: 0. Advice: 1.'],
  });
});

test("a person's own practice call may have any name", async () => {
  const files = { 'mine.yaml': 'id: mine\n' };
  const { code, out } = await run(['check', 'mine.yaml'], { files });
  expect(code).toBe(1);
  expect(out).toContain('mine.yaml:1:1: "title" is missing.');
});

describe('what is covered', () => {
  test('as a table', async () => {
    const { code, out } = await run(['check', 'scripts-library', '--table']);
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^practice call +goal +channel +difficulty +turns +people +ends +surprises$/);
    expect(out.join('\n')).toMatch(/^front-desk-screens +confirm-receipt +call +2 +\d+ +receptionist/m);
    expect(out.join('\n')).toMatch(/^responses: 153, heard in a practice call: \d+, with an answer: \d+$/m);
  });

  test('as data', async () => {
    const { out } = await run(['check', 'scripts-library', '--table', '--json']);
    const { scenarios, responses } = JSON.parse(out.join('\n')) as {
      scenarios: { id: string; surprises: number }[];
      responses: { id: string; scenarios: string[]; answers: string[] }[];
    };
    expect(scenarios.map(({ id }) => id)).toContain('hr-picks-up');
    const about = responses.find(({ id }) => id === 'gk-whats-it-about');
    expect(about?.scenarios).toContain('front-desk-screens');
    expect(about?.answers).toContain('confirm-receipt');
  });
});
