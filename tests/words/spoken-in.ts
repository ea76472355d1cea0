import type { TranscriptTurn } from '../../src/domain/rehearsal/rehearsal.ts';

type Reply = NonNullable<TranscriptTurn['reply']>;
type Stretch = { start: number; end: number };

/** When somebody spoke in a reply, in seconds: after their words, silences of up to half a second filled. */
export function spokenIn({ take }: Reply): Stretch[] {
  const from = take?.turnEnded ?? Number.NEGATIVE_INFINITY;
  const spoken: Stretch[] = [];
  for (const { start, end } of take?.speech ?? []) {
    if (end <= from) continue;
    const last = spoken.at(-1);
    const begins = Math.max(start, from) / 1000;
    if (last && begins - last.end <= 0.5) last.end = end / 1000;
    else spoken.push({ start: begins, end: end / 1000 });
  }
  return spoken;
}

export const secondsIn = (reply: Reply): number =>
  spokenIn(reply).reduce((sum, { start, end }) => sum + end - start, 0);

export const silencesIn = (reply: Reply): number[] =>
  spokenIn(reply).flatMap(({ start }, at, all) => (at === 0 ? [] : [start - (all[at - 1]?.end ?? start)]));

/** From the end of their words to the first sound; none where somebody was heard over that end. */
export function delayIn({ take }: Reply): number[] {
  const { turnEnded, speech = [] } = take ?? {};
  const first = speech.find(({ end }) => turnEnded !== undefined && end > turnEnded);
  return turnEnded === undefined || !first || first.start < turnEnded
    ? []
    : [(first.start - turnEnded) / 1000];
}

/** The words and seconds of a reply of five words or more, the line in full or what was heard. */
export function paceIn(reply: Reply): { words: number; seconds: number }[] {
  const isKnown = reply.by !== undefined || reply.stage === 'full';
  const said =
    (reply.text ?? '')
      .replace(/\+?\d([\s().-]{0,2}\d){6,}/g, (digits) => digits.replace(/\D/g, '').split('').join(' '))
      .match(/[\p{L}\p{N}]+(['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  const seconds = secondsIn(reply);
  const pace = (60 * said.length) / seconds;
  return isKnown && said.length >= 5 && pace >= 40 && pace <= 320 ? [{ words: said.length, seconds }] : [];
}
