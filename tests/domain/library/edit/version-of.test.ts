import { expect, test } from 'vitest';
import { newCall } from '../../../../src/domain/library/edit/new-call.ts';
import { openWritten } from '../../../../src/domain/library/edit/open-written.ts';
import { versionOf } from '../../../../src/domain/library/edit/version-of.ts';
import type { WrittenCall } from '../../../../src/domain/library/edit/written-call.ts';
import { writeScenario } from '../../../../src/domain/library/write/write-scenario.ts';

const WORDS = { title: 'Mine', about: 'A shop.', hello: 'Hello.', coach: 'Say it.', goodbye: 'Goodbye.' };
const YAML = writeScenario(newCall(WORDS));

const opened = (yaml = YAML): WrittenCall => {
  const call = openWritten(yaml);
  if (!call) throw new Error('The call does not open.');
  return call;
};

test('the same text is the same version, opened today or tomorrow', () => {
  expect(versionOf(opened())).toBe(versionOf(opened()));
  expect(versionOf(opened())).toMatch(/^[0-9a-f]{12}$/);
});

test('any letter that is changed, anywhere, makes another version', () => {
  const places = [...YAML].flatMap((letter, at) => (/[a-z]/.test(letter) ? [at] : []));
  const changed = places.map((at) => {
    const call = opened();
    let rest = at;
    const swap = (text: string) => {
      const from = rest;
      rest -= text.length;
      return from >= 0 && from < text.length ? `${text.slice(0, from)}#${text.slice(from + 1)}` : text;
    };
    const head = swap(call.head);
    const turns = call.turns.map(({ id, text }) => ({ id, text: swap(text) }));
    return versionOf({ ...call, head, turns, tail: swap(call.tail) });
  });
  expect(new Set([versionOf(opened()), ...changed]).size).toBe(places.length + 1);
});

test('turns that change places make another version', () => {
  const call = opened();
  expect(versionOf({ ...call, turns: call.turns.toReversed() })).not.toBe(versionOf(call));
});
