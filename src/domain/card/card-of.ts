import type { Facts, Moment } from '../library/ids.ts';
import { parseSay } from '../library/parse-say.ts';
import type { Part } from '../library/parts.ts';
import type { AlwaysEntry, MomentEntry } from '../library/schemas.ts';
import { isKnown } from '../script/fill.ts';
import { linesInUse } from '../script/lines-in-use.ts';
import { sayingOf, withSaying } from '../script/say-contact.ts';
import type { Answer, Draft, Script } from '../script/script.ts';
import type { Speech } from '../script/speech.ts';
import type { Card, CardRow, Headline, RowKind, Run } from './card.ts';
import { initialsOf } from './initials-of.ts';
import { runsOf } from './runs-of.ts';

type Input = {
  script: Script;
  facts: Facts;
  speech: Speech;
  moments: readonly MomentEntry[];
  always: readonly AlwaysEntry[];
  /** Responses and the ids of lines and answers, most stumbled over first. */
  stuck: readonly string[];
  /** At most this many answers, the first of that order; all where it is left out. */
  answers?: number;
  /** All words, or only key words. */
  words: 'full' | 'cues';
  /** With the person's notes in their own language, in brackets. */
  notes?: boolean;
};

/** What is printed for a script: the call on the front, "if they say → I say" and the log on the back (domain.md F). */
export function cardOf(input: Input): Card {
  const { script, facts, speech, always } = input;
  const { call, voicemail } = script.channels;
  const front = call ? momentRows(call, input) : [];
  const helps = always.map(({ id, say }) =>
    row({ kind: 'always', id }, runsOf([parseSay(say).parts], input)),
  );
  const message = voicemail
    ? runsOf(
        linesInUse(voicemail, facts).map(({ parts }) => parts),
        input,
      )
    : [];
  const log = (['who', 'said', 'next'] as const).map((id) => row({ kind: 'log', id }, []));
  return {
    initials: initialsOf(facts.name ?? ''),
    title: isKnown(facts, 'employer') ? { text: facts.employer ?? '' } : { missing: 'employer' },
    number: numberOf(facts, speech),
    front: [...front, ...spaced(helps)],
    back: [
      ...answerRows(input),
      ...(message.length > 0 ? spaced([row({ kind: 'voicemail' }, message)]) : []),
      ...spaced(log),
    ],
  };
}

/**
 * One row for each moment that is on the card, in the order of the draft; "hello" and one's name are one breath. How the
 * name of the person one asks for is said stands behind it, once.
 */
function momentRows(draft: Draft, input: Input): CardRow[] {
  const onCard = new Set(input.moments.filter(({ card }) => card !== undefined).map(({ id }) => id));
  const rows = new Map<Moment, { moment: Moment; parts: Part[][] }>();
  let isSaid = false;
  for (const line of linesInUse(draft, input.facts)) {
    const { moment } = line;
    if (!onCard.has(moment)) continue;
    const saying = isSaid ? undefined : sayingOf(line.parts, input.facts);
    if (saying !== undefined) isSaid = true;
    const said = saying === undefined ? line.parts : withSaying(line.parts, saying);
    const parts =
      input.notes && line.note ? [...said, { text: ` [${line.note}]`, cue: true as const }] : said;
    const key = moment === 'identify' ? 'greet' : moment;
    const before = rows.get(key);
    rows.set(key, before ? { ...before, parts: [...before.parts, parts] } : { moment, parts: [parts] });
  }
  return [...rows.values()]
    .map(({ moment, parts }) => row({ kind: 'moment', moment }, runsOf(parts, input)))
    .filter(({ runs }) => runs.length > 0);
}

/** One row for each response, those that were stumbled over first; the first answer is the one practised. */
function answerRows(input: Input): CardRow[] {
  const { answers } = input.script;
  const rank = ({ response, id }: Answer) => {
    const found = input.stuck.findIndex((each) => each === response || each === id);
    return found < 0 ? input.stuck.length : found;
  };
  return answers
    .filter(({ response }, at) => answers.findIndex((each) => each.response === response) === at)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, input.answers)
    .map(({ response, says, parts }) =>
      row({ kind: 'response', response, ...(says === undefined ? {} : { says }) }, runsOf([parts], input)),
    )
    .filter(({ runs }) => runs.length > 0);
}

function row(name: RowKind, runs: Run[]): CardRow {
  const which =
    name.kind === 'moment'
      ? name.moment
      : name.kind === 'response'
        ? name.response
        : 'id' in name
          ? name.id
          : '';
  return { key: which === '' ? name.kind : `${name.kind}:${which}`, name, runs };
}

/** A group of rows stands apart from what is above it. */
const spaced = (rows: readonly CardRow[]): CardRow[] =>
  rows.map((each, index) => (index === 0 ? { ...each, space: true } : each));

/** The number to dial, with the extension behind an "x", as it is written on a business card. */
function numberOf(facts: Facts, speech: Speech): Headline {
  if (!isKnown(facts, 'employerPhone')) return { missing: 'employerPhone' };
  const typed = (facts.employerPhone ?? '').trim();
  const number = speech.number?.(typed, 'employerPhone') ?? typed;
  const extension = (facts.extension ?? '').trim();
  if (extension === '') return { text: number };
  return { text: /^\d/.test(extension) ? `${number} x ${extension}` : `${number}, ${extension}` };
}
