import { describe, expect, it } from 'vitest';
import type { Template } from '../../../src/domain/library/schemas.ts';
import { beginWith } from '../../../src/domain/script/begin-with.ts';
import { draftFrom } from '../../../src/domain/script/draft-script.ts';
import { libraryDrafts } from './library-drafts.ts';

const [plain] = libraryDrafts[0]?.templates ?? [];
if (!plain) throw new Error('no template');

const cafe: Template = {
  ...plain,
  lines: [
    { moment: 'greet', say: 'Good morning.' },
    ...plain.lines.map((line) =>
      line.moment === 'thanks' ? { ...line, say: 'Thanks a lot. Goodbye.' } : line,
    ),
  ],
};

let made = 0;
const newId = () => `line${made++}`;
const textOf = (draft: ReturnType<typeof draftFrom>, moment: string) =>
  draft.lines
    .filter((line) => line.moment === moment)
    .map(({ parts }) => parts.map((part) => ('text' in part ? part.text : `{${part.fact}}`)).join(''));

describe('other words to begin with', () => {
  it('are taken whole where nobody changed a line', () => {
    const draft = beginWith(draftFrom(plain, newId), [plain, cafe], cafe, newId);
    expect(draft.lines).toHaveLength(cafe.lines.length);
    expect(textOf(draft, 'greet')).toEqual(['Good morning.']);
  });

  it('leave a line that was changed as it is', () => {
    const before = draftFrom(plain, newId);
    const own = before.lines.map((line) =>
      line.moment === 'reason' ? { ...line, parts: [{ text: 'I am calling about the cake job.' }] } : line,
    );
    const draft = beginWith({ ...before, lines: own }, [plain, cafe], cafe, newId);
    expect(textOf(draft, 'reason')).toEqual(['I am calling about the cake job.']);
    expect(textOf(draft, 'thanks')).toEqual(['Thanks a lot. Goodbye.']);
  });

  it('can be left again for those of the library', () => {
    const draft = beginWith(draftFrom(cafe, newId), [plain, cafe], plain, newId);
    expect(textOf(draft, 'greet')).toEqual([]);
    expect(textOf(draft, 'thanks')).toEqual(textOf(draftFrom(plain, newId), 'thanks'));
  });
});
