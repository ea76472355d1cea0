import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACTS, type Facts } from '../../../src/domain/library/ids.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import { FILTERS, isFactPart, type Part } from '../../../src/domain/library/parts.ts';
import { editLine } from '../../../src/domain/script/edit-line.ts';
import { fillParts } from '../../../src/domain/script/fill.ts';
import { libraryDrafts } from './library-drafts.ts';
import { speech } from './speech-for-tests.ts';

/** Parts as a coach writes them in a template: one pair of brackets for a group, one pair of stars for a cue. */
function written(parts: readonly Part[]): string {
  let say = '';
  parts.forEach((part, index) => {
    const { cue, group } = part;
    const before = parts[index - 1];
    const after = parts[index + 1];
    const words = isFactPart(part) ? `{{${part.fact}${part.filter ? `|${part.filter}` : ''}}}` : part.text;
    if (group !== undefined && before?.group !== group) say += '[[';
    if (cue && !(before?.cue && before.group === group)) say += '*';
    say += words;
    if (cue && !(after?.cue && after.group === group)) say += '*';
    if (group !== undefined && after?.group !== group) say += ']]';
  });
  return say;
}

/** Parts as they come out of a template: no two texts that could be one, groups counted from 0. */
const parts = fc
  .array(
    fc.record({
      grouped: fc.boolean(),
      within: fc.array(
        fc.record({
          text: fc.stringMatching(/^[^{}[\]*|]{1,8}$/u),
          fact: fc.option(
            fc.record(
              { fact: fc.constantFrom(...FACTS), filter: fc.constantFrom(...FILTERS) },
              { requiredKeys: ['fact'], noNullPrototype: true },
            ),
          ),
          cue: fc.boolean(),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 4 },
  )
  .map((stretches) => {
    const all: Part[] = [];
    let groups = 0;
    for (const { grouped, within } of stretches) {
      const group = grouped ? groups++ : undefined;
      for (const { text, fact, cue } of within) {
        const part: Part = {
          ...(fact ?? { text }),
          ...(cue ? { cue } : {}),
          ...(group === undefined ? {} : { group }),
        };
        const last = all.at(-1);
        if (
          last &&
          !isFactPart(last) &&
          !isFactPart(part) &&
          last.cue === part.cue &&
          last.group === part.group
        )
          continue;
        all.push(part);
      }
    }
    return all;
  });

test('a line written as a template and read again is the same line', () => {
  fc.assert(
    fc.property(parts, (line) => {
      expect(parseSay(written(line))).toEqual({ parts: line, troubles: [] });
    }),
  );
});

test('so is every line of the library', () => {
  for (const { templates, answers } of libraryDrafts)
    for (const say of [...templates.flatMap(({ lines }) => lines), ...answers].map((each) => each.say))
      expect(written(parseSay(say).parts)).toBe(say);
});

test('what is typed is never read as a template: braces, brackets and stars stay signs', () => {
  fc.assert(
    fc.property(parts, (line) => {
      const say = written(line);
      const facts: Facts = { name: 'Ana', employer: 'Acme' };
      expect(fillParts(editLine([], say, facts, speech), facts, speech)).toBe(say);
      expect(fillParts(editLine([], say, {}, speech), facts, speech)).toBe(say);
    }),
  );
});
