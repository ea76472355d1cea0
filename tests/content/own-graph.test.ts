import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepareOwn } from '../../src/content/own-graph.ts';

const CALL = readFileSync('scripts-library/en/scenarios/any/scam.yaml', 'utf8');

test('a call of one’s own is prepared as it was written', async () => {
  const { graph, hash } = await prepareOwn('en', { yaml: CALL, hash: 'h1' });
  expect(graph.turns.size).toBeGreaterThan(5);
  expect(hash).toBe('h1');
});

test('a call that was left half written, or cannot be read, has nothing in it, and its hash says so', async () => {
  const broken = CALL.replace(/otherwise: [a-z-]+/, 'otherwise: nowhere');
  expect(broken).not.toBe(CALL);
  for (const yaml of [broken, 'turns: [', '']) {
    const { graph, hash } = await prepareOwn('en', { yaml, hash: 'h1' });
    expect(graph.id).toBe('nothing');
    expect(hash).toBe('');
  }
});
