import { isKnown } from '../script/fill.ts';
import { linesInUse } from '../script/lines-in-use.ts';
import { answerRows } from './answer-rows.ts';
import { askedRows, jobRows, shortHead, timeRows } from './aside-rows.ts';
import type { Card, CardRow, Headline } from './card.ts';
import { helpRows, logRows } from './every-card.ts';
import { initialsOf } from './initials-of.ts';
import { lasting } from './lasting.ts';
import { momentRows } from './moment-rows.ts';
import { numberToDial } from './number-to-dial.ts';
import type { Printed } from './printed.ts';
import { mayPrint } from './private-topic.ts';
import { rowOf, spaced } from './row-of.ts';
import { saidRuns } from './said-runs.ts';

/** What is printed for a script: the call on the front, "if they say → I say" and the log on the back (domain.md F). */
export function cardOf(given: Printed): Card {
  const printed = lasting(given);
  const { script, moments, asides } = printed;
  const { call } = script.channels;
  const onCard = new Set(moments.filter(({ card }) => card !== undefined).map(({ id }) => id));
  const rows = call ? momentRows(call, onCard, printed) : [];
  const front = asides ? [...jobRows(printed), ...rows, ...timeRows(printed)] : rows;
  return around(
    front,
    [...answerRows(printed), ...spaced(messageRows(printed)), ...askedOn(printed)],
    printed,
  );
}

/** The message for a machine on a card of its own: one row for each moment, and the log behind. */
export function voicemailCardOf(given: Printed): Card {
  const printed = lasting(given);
  const { voicemail } = printed.script.channels;
  const onCard = new Set(printed.moments.map(({ id }) => id));
  return around(voicemail ? momentRows(voicemail, onCard, printed) : [], [], printed);
}

/** The head, the rows that always help and the log are the same on each card. */
function around(front: readonly CardRow[], back: readonly CardRow[], printed: Printed): Card {
  const { facts, speech } = printed;
  const employer: Headline = isKnown(facts, 'employer')
    ? { text: facts.employer ?? '' }
    : { missing: 'employer' };
  const title = shortHead(employer, 'employer');
  const number = shortHead(numberToDial(facts, speech), 'number');
  return {
    initials: initialsOf(facts.name ?? ''),
    title: title.head,
    number: number.head,
    front: [title, number].flatMap(({ row }) => row ?? []).concat(front, helpRows(printed)),
    back: [...back, ...logRows()],
  };
}

/** All of the message in one row. */
function messageRows(printed: Printed): CardRow[] {
  const { facts, ticked, script } = printed;
  const { voicemail } = script.channels;
  const lines = voicemail
    ? linesInUse(voicemail, facts).filter(({ parts }) => mayPrint({ parts }, ticked))
    : [];
  const runs = saidRuns(lines, printed);
  return runs ? [rowOf({ kind: 'voicemail' }, runs)] : [];
}

const askedOn = (printed: Printed): CardRow[] => (printed.asides ? spaced(askedRows(printed)) : []);
