import type { Feared } from '../domain/calls/logged-call.ts';
import type { FearAndAfter } from '../domain/calls/numbers/fears-and-after.ts';
import type { Worry } from '../domain/library/ids.ts';
import { say, sayAll } from './say.ts';

export const FEARS = sayAll({
  title: 'What you feared, and what happened',
  none: 'Before a call you can note what you fear. After it you note what happened. Then you can compare both here.',
  tableOf: 'The same as a table',
  worry: 'What you feared',
  worries: {
    no: 'They say no',
    mistake: 'I make a mistake',
    annoy: 'I annoy them',
    understand: 'I don’t understand them',
  } satisfies Record<Worry, string>,
  likely: 'You thought it',
  likelies: { hardly: 'hardly likely', maybe: 'possible', likely: 'likely' } satisfies Record<
    Feared['likely'],
    string
  >,
  calls: 'Calls',
  yes: 'It happened',
  partly: 'In part',
  no: 'It did not happen',
  open: (calls: number) =>
    calls === 1
      ? say`For one call you have not noted yet whether it happened.`
      : say`For ${calls} calls you have not noted yet whether it happened.`,
});

/** A fear that was thought likely beside what came of it; nothing about the others, which the table has. */
export function fearWords({ worry, likely, calls, yes, partly }: FearAndAfter): string | undefined {
  if (likely !== 'likely') return undefined;
  const before = calls === 1 ? THOUGHT_LIKELY[worry].once : THOUGHT_LIKELY[worry].often(calls);
  return `${before} ${happenedWords(calls, yes, partly)}`;
}

function happenedWords(calls: number, yes: number, partly: number): string {
  if (calls === 1)
    return yes ? say`It happened.` : partly ? say`It happened in part.` : say`It did not happen.`;
  if (yes === calls) return say`It happened each time.`;
  if (yes > 0)
    return partly > 0 ? say`It happened in ${yes}, and in part in ${partly}.` : say`It happened in ${yes}.`;
  return partly > 0
    ? say`It happened in none of them, and in part in ${partly}.`
    : say`It happened in none of them.`;
}

const THOUGHT_LIKELY: Record<Worry, { once: string; often: (calls: number) => string }> = sayAll({
  no: {
    once: 'In one call you thought it likely that they say no.',
    often: (calls) => say`In ${calls} calls you thought it likely that they say no.`,
  },
  mistake: {
    once: 'In one call you thought it likely that you make a mistake.',
    often: (calls) => say`In ${calls} calls you thought it likely that you make a mistake.`,
  },
  annoy: {
    once: 'In one call you thought it likely that you annoy them.',
    often: (calls) => say`In ${calls} calls you thought it likely that you annoy them.`,
  },
  understand: {
    once: 'In one call you thought it likely that you don’t understand them.',
    often: (calls) => say`In ${calls} calls you thought it likely that you don’t understand them.`,
  },
});
