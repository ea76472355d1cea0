import { saysWhat } from '../domain/recogniser/says/says-what.ts';
import { dayNumber } from '../domain/script/iso-date.ts';
import { type Asked, BadLine, eachJsonLine, optionalText, textOf } from './each-json-line.ts';
import type { Command } from './outside.ts';
import { readFacts } from './read-facts.ts';
import { readOptions } from './read-options.ts';
import { WrongUse } from './wrong-use.ts';

/** What words really say of the call's facts: one `{text, facts, today?}` a line in, one `{says}` a line out, in order. */
export const says: Command = {
  usage: [
    'says                                one {"text": …, "facts": {…}} a line in, what it says a line out',
  ],
  async run(args, outside) {
    const { rest } = readOptions(args, {});
    if (rest[0] !== undefined)
      throw new WrongUse(`"${rest[0]}" is not needed here: the texts are read from the input.`);
    return eachJsonLine(outside, (asked) => {
      checkToday(asked);
      return { says: saysWhat(textOf(asked, 'text'), factsIn(asked)) };
    });
  },
};

function factsIn({ facts }: Asked) {
  if (facts === undefined || facts === null)
    throw new BadLine('"facts" is missing: a set of names and texts.');
  const read = readFacts(JSON.stringify(facts));
  if ('error' in read) throw new BadLine(read.error);
  return read.facts;
}

/** That one has applied is said with or without when, so the day decides nothing; it is read so that all calls fit. */
function checkToday(asked: Asked): void {
  const today = optionalText(asked, 'today');
  if (today !== undefined && dayNumber(today) === undefined)
    throw new BadLine(`"today" must be a date like 2026-11-16, not "${today}".`);
}
