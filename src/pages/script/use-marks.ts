import { use, useMemo } from 'react';
import { loadPhrases } from '../../content/library.ts';
import type { Channel, Facts } from '../../domain/library/ids.ts';
import { holdsInWriting } from '../../domain/script/holds-in-writing.ts';
import type { Mark, MarkKind, TextKind } from '../../domain/script/marks/mark.ts';
import { marksIn } from '../../domain/script/marks/marks-in.ts';
import { useContent } from '../use-content.ts';
import { useSettled } from './use-settled.ts';

/**
 * What a coach would underline in a text, without the kinds that the person wants no more, everywhere and here. Typing
 * never waits for it.
 */
export function useMarks(
  text: string,
  kind: TextKind,
  channel: Channel,
  facts: Facts,
  [never, here]: readonly [MarkKind[] | undefined, MarkKind[] | undefined],
): readonly Mark[] {
  const { language } = useContent();
  const phrases = use(loadPhrases(language));
  const later = useSettled(text);
  const marks = useMemo(() => marksIn(later, kind, phrases, facts), [later, kind, phrases, facts]);
  return useMemo(
    () =>
      later === text
        ? marks.filter(
            ({ kind: found }) =>
              !never?.includes(found) &&
              !here?.includes(found) &&
              (channel !== 'email' || holdsInWriting(found)),
          )
        : [],
    [marks, later, text, channel, never, here],
  );
}
