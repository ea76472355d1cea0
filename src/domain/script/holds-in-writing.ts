import type { MarkKind } from './marks/mark.ts';

/** What is a fault only where it is heard: an email may be formal, and ask two things that can be read again. */
const ONLY_SPOKEN: ReadonlySet<MarkKind> = new Set<MarkKind>([
  'reads-written-not-spoken',
  'multiple-asks',
  'too-long-opener',
]);

/** Would a coach underline this in an email too? */
export const holdsInWriting = (kind: MarkKind): boolean => !ONLY_SPOKEN.has(kind);
