import type { Stretch } from './phone-call.ts';

/** How far what was found lies from the truth. `edges`: ms too late at each begin and end; `false`: found in silence. */
export type HowClose = { edges: number[]; missed: number; false: number; pauses: number; found: number };

const PAUSE_MS = 500;

const meet = (one: Stretch, other: Stretch) =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start) > 0;

/** Compares stretches of speech with those that are true, and the pauses longer than 0.5 s between them. */
export function howClose(found: readonly Stretch[], truth: readonly Stretch[]): HowClose {
  const edges: number[] = [];
  let missed = 0;
  for (const each of truth) {
    const met = found.filter((other) => meet(other, each));
    const [first, last] = [met.at(0), met.at(-1)];
    if (first && last) edges.push(first.start - each.start, last.end - each.end);
    else missed += 1;
  }
  const pauses = gapsOf(truth);
  const seen = gapsOf(found);
  return {
    edges,
    missed,
    false: found.filter((each) => !truth.some((other) => meet(each, other))).length,
    pauses: pauses.length,
    found: pauses.filter((pause) => seen.some((other) => isSame(pause, other))).length,
  };
}

function gapsOf(speech: readonly Stretch[]): Stretch[] {
  return speech
    .slice(1)
    .map(({ start }, at) => ({ start: speech[at]?.end ?? 0, end: start }))
    .filter(({ start, end }) => end - start > PAUSE_MS);
}

const isSame = (one: Stretch, other: Stretch): boolean =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start) > 0.5 * (one.end - one.start);
