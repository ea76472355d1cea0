import { CHANNELS, type Channel } from '../library/ids.ts';
import type { Part } from '../library/parts.ts';
import type { Draft } from '../script/script.ts';
import type { CardRow, Run } from './card.ts';
import { lasting } from './lasting.ts';
import { momentRows } from './moment-rows.ts';
import type { Printed } from './printed.ts';
import { mayPrint } from './private-topic.ts';
import { rowOf } from './row-of.ts';
import { saidRuns } from './said-runs.ts';

/** The words for one way to follow up. `bring`: what to take along to a visit. */
export type ChannelWords = { channel: Channel; subject?: Run[]; rows: CardRow[]; bring: readonly string[] };

/** Everything a script says. `answers`: "if they say → I say", the other ways to say it too. */
export type AllWords = { channels: ChannelWords[]; answers: CardRow[] };

/** What is on a sheet that holds everything: no line is chosen, but for those that are kept off prints. */
export function allWords(given: Omit<Printed, 'stuck' | 'words' | 'notes'>): AllWords {
  const printed: Printed = lasting({ ...given, stuck: [], words: 'full', notes: true });
  return {
    channels: CHANNELS.flatMap((channel) => {
      const draft = printed.script.channels[channel];
      return draft ? [wordsOf(channel, draft, printed)] : [];
    }).filter(({ rows, subject }) => rows.length > 0 || subject !== undefined),
    answers: everyAnswer(printed),
  };
}

function wordsOf(channel: Channel, draft: Draft, printed: Printed): ChannelWords {
  const moments = new Set(printed.moments.map(({ id }) => id));
  const subject = mayPrint({ parts: draft.subject ?? [] }, printed.ticked)
    ? runsIn('subject', draft.subject ?? [], printed)
    : undefined;
  return {
    channel,
    ...(subject ? { subject } : {}),
    rows: momentRows(draft, moments, printed),
    bring: draft.bring ?? [],
  };
}

/** In their order; an answer has its own id as its key, since a response may have several. */
const everyAnswer = (printed: Printed): CardRow[] =>
  printed.script.answers
    .filter((answer) => mayPrint(answer, printed.ticked))
    .flatMap(({ id, response, says, parts }) => {
      const runs = runsIn(id, parts, printed);
      if (!runs) return [];
      const name = { kind: 'response' as const, response, ...(says === undefined ? {} : { says }) };
      return [{ ...rowOf(name, runs), key: id }];
    });

const runsIn = (id: string, parts: readonly Part[], printed: Printed): Run[] | undefined =>
  saidRuns([{ id, parts }], printed);
