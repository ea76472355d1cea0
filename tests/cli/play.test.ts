import { describe, expect, test } from 'vitest';
import { run } from './run-for-tests.ts';

const SHORT = `
id: short
title: A short call
goal: any
channel: call
difficulty: 1
patience: 2
about: Two turns.
people: { dana: { name: Dana, role: receptionist } }
start: [pickup]
turns:
  pickup:
    who: dana
    response: gk-greeting
    says: ["{{dana}} here."]
    coach: Say your name.
    moves:
      ask-receipt: { to: there, label: Ask for it }
      push: { to: pickup, patience: -1, note: "Ask, do not press." }
    otherwise: pickup
  there:
    who: dana
    says: ["It is here."]
    gains: { receipt: true, contact-name: "{{dana}}" }
    end: receipt-confirmed
out-of-patience: enough
`;
const ENOUGH = `
events: []
`;
const FILE =
  SHORT.replace(
    'out-of-patience',
    '  enough:\n    who: dana\n    says: [Bye.]\n    end: dropped\nout-of-patience',
  ) + ENOUGH;
const files = { 'short.yaml': FILE, 'f.json': '{"name":"Ann"}' };
const short = ['play', 'short.yaml', '--facts', 'f.json'];

test('given moves are played to a transcript', async () => {
  const { code, out } = await run([...short, '--moves', 'push, ask-receipt', '--json'], { files });
  expect(code).toBe(0);
  const pickup = { turn: 'pickup', who: 'dana', response: 'gk-greeting', says: 'Dana here.' };
  expect(JSON.parse(out.join('\n'))).toEqual({
    turns: [
      { ...pickup, move: 'push', good: false, note: 'Ask, do not press.' },
      { turn: 'enough', who: 'dana', response: null, says: 'Bye.', move: null, good: null, note: null },
    ],
    outcome: 'dropped',
    gains: {},
    patience: 0,
  });
});

test('a call that is not over has no outcome; one that is keeps what was got', async () => {
  const unfinished = await run([...short, '--moves', '', '--json'], { files });
  expect(JSON.parse(unfinished.out[0] ?? '')).toMatchObject({
    outcome: null,
    patience: 2,
    turns: [{ move: null }],
  });
  const over = await run([...short, '--moves', 'ask-receipt,greet', '--json'], { files });
  expect(JSON.parse(over.out[0] ?? '')).toMatchObject({
    outcome: 'receipt-confirmed',
    gains: { receipt: '', 'contact-name': 'Dana' },
    patience: 2,
  });
});

test('without --json the call reads like a call', async () => {
  const { out } = await run([...short, '--moves', 'ask-receipt'], { files });
  expect(out).toEqual([
    'pickup | Dana: Dana here.',
    '  good: Ask if they have my application (ask-receipt)',
    'there | Dana: It is here.',
    'end: receipt-confirmed',
    'got: receipt, contact-name (Dana)',
  ]);
});

test('a hang-up and a sound are told in words', async () => {
  const music = {
    ...files,
    'short.yaml': FILE.replace('    who: dana\n    says: ["It is here."]', '    sound: beep'),
  };
  const { out } = await run([...short, '--moves', 'ask-receipt'], { files: music });
  expect(out).toContain('there | You hear a beep.');
  const left = await run([...short, '--moves', 'hang-up'], { files });
  expect(left.out.slice(-3)).toEqual(['You hung up.', 'end: ended-by-caller', 'got: nothing']);
});

test('the same seed and moves are the same call, and seeds differ', async () => {
  const play = async (seed: string) =>
    (
      await run(
        ['play', 'front-desk-screens', '--facts', 'f.json', '--seed', seed, '--moves', 'introduce', '--json'],
        {
          files,
        },
      )
    ).out[0];
  expect(await play('3')).toBe(await play('3'));
  expect(new Set(await Promise.all(['1', '2', '3', '4', '5', '6'].map(play))).size).toBeGreaterThan(2);
});

describe('in the terminal', () => {
  test('a number replies, a repeats, b steps back, q hangs up, anything else gets help', async () => {
    const { code, out } = await run(short, { files, input: ['a', '2', 'what', 'q'] });
    expect(code).toBe(0);
    const said = out.filter((line) => line.startsWith('Dana, ')).map((line) => line.trim());
    expect(said).toEqual([
      'Dana, front desk: “Dana here.”',
      'Dana, front desk: “Dana here.”',
      'Dana, front desk: “Bye.”',
    ]);
    expect(out).toContain('  1 Ask for it');
    expect(out).toContain('  (Ask, do not press.)');
    expect(out).toContain('The call has ended. (dropped)');
  });

  test('who has how much patience is said, and the tip stands apart', async () => {
    const { out } = await run(short, { files, input: ['q'] });
    expect(out).toContain('  Dana has time for you (2). Tip: Say your name.');
  });

  test('at the end stand what was gained and which replies were poor, with why', async () => {
    const long = { ...files, 'short.yaml': FILE.replace('patience: 2', 'patience: 9') };
    const { out } = await run(short, { files: long, input: ['2', '1'] });
    expect(out.slice(-3)).toEqual([
      'The call has ended. (receipt-confirmed)',
      'got: receipt, contact-name (Dana)',
      'poor: push at pickup. Ask, do not press.',
    ]);
  });

  test('a visit is over, and no call has ended', async () => {
    const visit = { ...files, 'short.yaml': FILE.replace('channel: call', 'channel: visit') };
    const { out } = await run(short, { files: visit, input: ['1'] });
    expect(out).toContain('The visit is over. (receipt-confirmed)');
  });

  test('a hang-up is told, and is not called poor', async () => {
    const { out } = await run(short, { files, input: ['q'] });
    expect(out.slice(-3)).toEqual(['You hung up.', 'The call has ended. (ended-by-caller)', 'got: nothing']);
  });

  test.each([
    ['7', 'There is no 7. Type 1 to 2.'],
    ['0', 'There is no 0. Type 1 to 2.'],
    ['x', '"x" is no key here. A number is a reply, a is "say that again", b is one step back, q hangs up.'],
    ['', 'A number is a reply, a is "say that again", b is one step back, q hangs up.'],
  ])('a wrong key "%s" is told, with the replies again', async (key, sentence) => {
    const { out } = await run(short, { files, input: [key] });
    expect(out.slice(-3)).toEqual([sentence, '  1 Ask for it', expect.stringMatching(/^ {2}2 /)]);
  });

  test('how to get surprises and another opening is said, unless they were asked for', async () => {
    const hint = 'Surprises are off: add --surprises many. Another opening: add --seed 2.';
    expect((await run(short, { files })).out).toContain(hint);
    const { out } = await run([...short, '--surprises', 'some', '--seed', '2'], { files });
    expect(out.join('\n')).not.toMatch(/--s/);
    expect((await run([...short, '--seed', '2'], { files })).out).toContain(
      'Surprises are off: add --surprises many.',
    );
  });

  test('one step back takes the reply back', async () => {
    const { out } = await run([...short, '--json'], { files, input: ['a', 'b', '1'] });
    expect(JSON.parse(out.join('\n'))).toMatchObject({ turns: [{ move: 'ask-receipt' }, { turn: 'there' }] });
  });
});

test('a practice call with errors is not played', async () => {
  const bad = { ...files, 'short.yaml': FILE.replace('to: there', 'to: their') };
  const { code, out, trouble } = await run([...short, '--moves', 'greet'], { files: bad });
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(trouble.join('\n')).toMatch(/short\.yaml:18:26: There is no turn "their"\. Did you mean "there"\?/);
});
