import type { Facts } from '../domain/library/ids.ts';
import { saysWhat } from '../domain/recogniser/says/says-what.ts';
import { dayNumber } from '../domain/script/iso-date.ts';
import { askedFacts } from './asked-facts.ts';
import { type Asked, BadLine, eachJsonLine, optionalText, textOf } from './each-json-line.ts';
import type { Command } from './outside.ts';
import { readNoArguments } from './read-no-arguments.ts';

/** What words really say of the call's facts: one `{text, facts, today?}` a line in, one `{says}` a line out, in order. */
export const says: Command = {
  usage: [
    'says                                one {"text": …, "facts": {…}} a line in, what it says a line out',
  ],
  async run(args, outside) {
    readNoArguments(args);
    return eachJsonLine(outside, (asked) => {
      checkToday(asked);
      return { says: saysWhat(textOf(asked, 'text'), neededFacts(asked)) };
    });
  },
};

function neededFacts(asked: Asked): Facts {
  const facts = askedFacts(asked);
  if (!facts) throw new BadLine('"facts" is missing: a set of names and texts.');
  return facts;
}

/** That one has applied is said with or without when, so the day decides nothing; it is read so that all calls fit. */
function checkToday(asked: Asked): void {
  const today = optionalText(asked, 'today');
  if (today !== undefined && dayNumber(today) === undefined)
    throw new BadLine(`"today" must be a date like 2026-11-16, not "${today}".`);
}
