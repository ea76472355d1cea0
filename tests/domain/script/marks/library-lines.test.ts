import { expect, test } from 'vitest';
import { parseSay } from '../../../../src/domain/library/parse-say.ts';
import { fillParts } from '../../../../src/domain/script/fill.ts';
import { marksIn } from '../../../../src/domain/script/marks/marks-in.ts';
import { EVERYTHING, ofKind, speech } from '../../../library/library-for-tests.ts';
import { libraryPhrases } from './labelled-lines.ts';

const phrases = libraryPhrases();

test.each(ofKind('template'))('a coach leaves every line of $path as it is', ({ value }) => {
  const says = value.lines.flatMap(({ say, shorter, plainer }) => [say, shorter ?? '', plainer ?? '']);
  const marked = says
    .map((say) => fillParts(parseSay(say).parts, EVERYTHING, speech))
    .flatMap((text) => marksIn(text, 'line', phrases, EVERYTHING).map(({ kind }) => `${kind}: ${text}`));
  expect(marked).toEqual([]);
});
