import type { Moment } from '../library/ids.ts';
import { linesInUse } from '../script/lines-in-use.ts';
import { sayingOf, withSaying } from '../script/say-contact.ts';
import type { Draft } from '../script/script.ts';
import type { CardRow } from './card.ts';
import type { Printed } from './printed.ts';
import { mayPrint } from './private-topic.ts';
import { rowOf } from './row-of.ts';
import { type Said, saidRuns } from './said-runs.ts';

/**
 * One row for each moment that is on the card, in the order of the draft; "hello" and one's name are one breath. How the
 * name of the person one asks for is said stands behind it, once.
 */
export function momentRows(draft: Draft, onCard: ReadonlySet<Moment>, printed: Printed): CardRow[] {
  const { facts, notes, ticked } = printed;
  const rows = new Map<Moment, { moment: Moment; lines: Said[] }>();
  let isSaid = false;
  for (const line of linesInUse(draft, facts)) {
    const { id, moment } = line;
    if (!onCard.has(moment) || !mayPrint({ parts: line.parts }, ticked)) continue;
    const saying = isSaid ? undefined : sayingOf(line.parts, facts);
    if (saying !== undefined) isSaid = true;
    const said = saying === undefined ? line.parts : withSaying(line.parts, saying);
    const parts = notes && line.note ? [...said, { text: ` [${line.note}]`, cue: true as const }] : said;
    const key = moment === 'identify' ? 'greet' : moment;
    const before = rows.get(key);
    rows.set(key, { moment: before?.moment ?? moment, lines: [...(before?.lines ?? []), { id, parts }] });
  }
  return [...rows.values()].flatMap(({ moment, lines }) => {
    const runs = saidRuns(lines, printed);
    return runs ? [rowOf({ kind: 'moment', moment }, runs)] : [];
  });
}
