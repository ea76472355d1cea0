import type { HeardReply } from './measure.ts';

export type AnswerDelay =
  | { rule: 'answer-delay'; values: { seconds: number } }
  | { rule: 'answer-delay-not-measured'; values: Record<string, never> };

/**
 * From the end of the employer's words to the first sound of the person's. Not measured where somebody was heard over
 * that end: it may be the employer's own voice from the loudspeaker.
 */
export function answerDelay({ turnEnded, speech }: HeardReply): AnswerDelay {
  const first = speech?.find(({ end }) => turnEnded !== undefined && end > turnEnded);
  if (turnEnded === undefined || !first || first.start < turnEnded)
    return { rule: 'answer-delay-not-measured', values: {} };
  return { rule: 'answer-delay', values: { seconds: (first.start - turnEnded) / 1_000 } };
}
