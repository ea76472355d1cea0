import { join } from 'node:path';
import type { Facts } from '../domain/library/ids.ts';
import type { Phrases } from '../domain/library/schemas.ts';
import { TEXT_KINDS, type TextKind } from '../domain/script/marks/mark.ts';
import { marksIn } from '../domain/script/marks/marks-in.ts';
import { insteadOf, whyMarked } from '../words/marks.ts';
import { ENGLISH, readContent } from './library.ts';
import type { Command, ExitCode } from './outside.ts';
import { readFacts } from './read-facts.ts';
import { readOptions } from './read-options.ts';
import { WrongUse } from './wrong-use.ts';

type Asked = { text: string; kind: TextKind; facts: Facts } | { error: string };

/** The marks of texts: one `{text, kind?, facts?}` a line in, one `{marks}` a line out, in order. */
export const mark: Command = {
  usage: ['mark                                one {"text": …, "kind": …} a line in, its marks a line out'],
  async run(args, outside) {
    const { rest } = readOptions(args, {});
    if (rest[0] !== undefined)
      throw new WrongUse(`"${rest[0]}" is not needed here: the texts are read from the input.`);
    const phrases = readContent(join(ENGLISH, 'phrases.yaml'), 'phrases');
    let code: ExitCode = 0;
    for await (const line of outside.lines) {
      const asked = readAsked(line);
      if ('error' in asked) code = 1;
      outside.out(JSON.stringify('error' in asked ? asked : answer(asked, phrases)));
    }
    return code;
  },
};

const answer = ({ text, kind, facts }: Exclude<Asked, { error: string }>, phrases: Phrases) => ({
  marks: marksIn(text, kind, phrases, facts).map((each) => ({
    kind: each.kind,
    start: each.start,
    end: each.end,
    why: whyMarked(each.kind, text.slice(each.start, each.end)),
    instead: insteadOf(each),
  })),
});

function readAsked(line: string): Asked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'This is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return { error: 'A line must be like {"text": "Hello", "kind": "line"}.' };
  const asked = 'kind' in value && value.kind !== null ? value.kind : 'line';
  const kind = TEXT_KINDS.find((each) => each === asked);
  if (!kind) return { error: `The kind must be one of ${TEXT_KINDS.join(', ')}.` };
  const read = readFacts(JSON.stringify(('facts' in value && value.facts) || {}));
  return 'error' in read ? { error: read.error } : { text: value.text, kind, facts: read.facts };
}
