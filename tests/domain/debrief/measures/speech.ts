import type { HeardReply } from '../../../../src/domain/debrief/measures/measure.ts';

/** A reply by when somebody spoke, in seconds: "1.0-2.5 3.2-4". */
export const heard = (speech: string, rest: Omit<HeardReply, 'speech'> = {}): HeardReply => ({
  ...rest,
  speech: speech
    .split(' ')
    .filter(Boolean)
    .map((each) => {
      const [start = 0, end = 0] = each.split('-').map((seconds) => Math.round(Number(seconds) * 1_000));
      return { start, end };
    }),
});
