import type { HeardReply, Stretch } from './measure.ts';

/** A silence longer than this, in ms, is a pause (FORMATS 10); shorter ones belong to speaking. */
const PAUSE_MS = 500;

/**
 * When the person spoke in a reply: what was heard after the employer's words, without the pauses. Undefined where no
 * microphone heard it, or it heard nothing.
 */
export function speakingIn({ speech, turnEnded }: HeardReply): Stretch[] | undefined {
  const spoken: Stretch[] = [];
  for (const { start, end } of speech ?? []) {
    if (turnEnded !== undefined && end <= turnEnded) continue;
    const from = Math.max(start, turnEnded ?? start);
    const last = spoken.at(-1);
    if (last && from - last.end <= PAUSE_MS) last.end = Math.max(last.end, end);
    else spoken.push({ start: from, end });
  }
  return spoken.length > 0 ? spoken : undefined;
}

/** How long that is altogether, in seconds. */
export const secondsOf = (spoken: readonly Stretch[]): number =>
  spoken.reduce((sum, { start, end }) => sum + end - start, 0) / 1_000;
