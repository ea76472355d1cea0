import { use, useMemo } from 'react';
import { loadPhrases } from '../../content/library.ts';
import type { Facts } from '../../domain/library/ids.ts';
import type { Mark, MarkKind, TextKind } from '../../domain/script/marks/mark.ts';
import { marksIn } from '../../domain/script/marks/marks-in.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { useContent } from '../use-content.ts';
import { useSettled } from './use-settled.ts';

const NONE: readonly MarkKind[] = [];

/** What a coach would underline in a text, without the kinds that the person wants no more. Typing never waits for it. */
export function useMarks(text: string, kind: TextKind, facts: Facts, unmarked = NONE): readonly Mark[] {
  const { language } = useContent();
  const phrases = use(loadPhrases(language));
  const never = useOwn((own) => own.settings.unmarked) ?? NONE;
  const later = useSettled(text);
  const marks = useMemo(() => marksIn(later, kind, phrases, facts), [later, kind, phrases, facts]);
  return useMemo(
    () =>
      later === text
        ? marks.filter((mark) => !never.includes(mark.kind) && !unmarked.includes(mark.kind))
        : [],
    [marks, later, text, never, unmarked],
  );
}
