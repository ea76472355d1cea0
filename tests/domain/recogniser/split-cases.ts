import type { Move } from '../../../src/domain/library/ids.ts';
import type { Utterance } from '../../../src/domain/library/schemas.ts';
import type { Example } from '../../../src/domain/recogniser/train/examples.ts';
import { type Lessons, linesOf } from '../../../src/domain/recogniser/train/examples-of.ts';

/** An utterance to be recognised, and the employer's line before it. */
export type Case = { move: Move; text: string; employer: string; register: Utterance['register'] };

export type Split = { examples: Example[]; heldOut: Case[] };

/** Texts are near copies when they share this part of all the words that either has. */
const NEAR = 0.6;

/**
 * An honest split: no held-out text is a near copy of one that is learned from, and its employer's line is one that was
 * not learned from either (where a response has lines to spare). `part` says which fifth is held out.
 */
export function splitCases({ utterances, responses, scenarios }: Lessons, part: number, parts = 5): Split {
  const all = utterances.flatMap(({ move, ways }) => ways.map((way) => ({ move, ...way })));
  const groups = nearGroups(all.map(({ text }) => text));
  const isHeldOut = all.map((_, at) => numberOf(all[groups[at] ?? at]?.text ?? '') % parts === part);
  const lines = linesOf(responses, scenarios);
  const apart = new Map([...lines].map(([id, said]) => [id, setApart(said)]));
  return {
    examples: all
      .filter((_, at) => !isHeldOut[at])
      .map(({ move, text, after }) => ({ move, text, heard: apart.get(after)?.learned ?? [] })),
    heldOut: all
      .filter((_, at) => isHeldOut[at])
      .map(({ move, text, after, register }) => {
        const unseen = apart.get(after)?.unseen ?? [];
        return { move, text, register, employer: unseen[numberOf(text) % unseen.length] ?? '' };
      }),
  };
}

function setApart(lines: readonly string[]): { learned: string[]; unseen: string[] } {
  const unseen = lines.filter((line) => numberOf(line) % 5 === 0);
  if (unseen.length === 0 || unseen.length === lines.length)
    return { learned: [...lines], unseen: [...lines] };
  return { learned: lines.filter((line) => !unseen.includes(line)), unseen };
}

/** For each text, the place of the first text that it is a near copy of, by way of others too. */
function nearGroups(texts: readonly string[]): number[] {
  const sets = texts.map(wordSet);
  const parents = texts.map((_, at) => at);
  const top = (at: number): number => {
    const parent = parents[at] ?? at;
    return parent === at ? at : top(parent);
  };
  const holders = new Map<string, number[]>();
  sets.forEach((words, at) => {
    const shared = new Map<number, number>();
    for (const word of words)
      for (const other of holders.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const either = words.size + (sets[other]?.size ?? 0) - count;
      if (count / either >= NEAR) parents[Math.max(top(at), top(other))] = Math.min(top(at), top(other));
    }
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), at]);
  });
  return parents.map((_, at) => top(at));
}

export const wordSet = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [],
  );

/** The same number for the same text. */
export function numberOf(text: string): number {
  let number = 7;
  for (const letter of text) number = (Math.imul(number, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return (number ^ (number >>> 13)) >>> 0;
}
