import type { Phrases } from '../library/schemas.ts';
import type { Rehearsal } from '../rehearsal/rehearsal.ts';
import { heardReply } from './heard-reply.ts';
import { type AnswerDelay, answerDelay } from './measures/answer-delay.ts';
import { type Fillers, fillersIn } from './measures/fillers.ts';
import type { HeardReply } from './measures/measure.ts';
import { paceIn } from './measures/pace.ts';
import { type PaceBeside, paceBeside } from './measures/pace-beside.ts';
import { type Pauses, pausesIn } from './measures/pauses.ts';
import { type TalkTime, talkTime } from './measures/talk-time.ts';

/** How a call was spoken. `at`: the turn that it can be seen at, where it is one. */
export type Measured = { at?: number } & (
  | PaceBeside
  | { rule: 'pace-not-measured'; values: Record<string, never> }
  | Pauses
  | AnswerDelay
  | TalkTime
  | Fillers
);

type Spoken = Pick<Rehearsal, 'transcript'>;

/**
 * How a call was spoken, as far as it was heard; nothing at all where no microphone heard it and its words hold no filler.
 * The pace stands beside the person's own in `earlier` calls, and nobody else's.
 */
export function measuresOf(rehearsal: Spoken, earlier: readonly Spoken[], phrases: Phrases): Measured[] {
  const heard = heardIn(rehearsal);
  const replies = heard.map(({ reply }) => reply);
  const fillers = fillersIn(replies, phrases);
  const told: Measured[] =
    fillers.rule === 'fillers-not-measured'
      ? [fillers]
      : [
          withAt(
            fillers,
            heard.find(({ reply }) => fillersIn([reply], phrases).rule !== 'fillers-not-measured'),
          ),
        ];
  if (!replies.some(({ speech }) => speech !== undefined)) return told.filter(({ at }) => at !== undefined);
  return [paceOf(rehearsal, earlier), longestPause(heard), middleDelay(replies), talkTime(replies), ...told];
}

type Heard = { at: number; reply: HeardReply };

const heardIn = ({ transcript }: Spoken): Heard[] =>
  transcript.flatMap(({ reply }, at) => (reply ? [{ at, reply: heardReply(reply) }] : []));

const withAt = <T extends object>(measured: T, heard: { at: number } | undefined): T & { at?: number } =>
  heard ? { ...measured, at: heard.at } : measured;

function paceOf(rehearsal: Spoken, earlier: readonly Spoken[]): Measured {
  const pace = wholePace(rehearsal);
  if (pace === undefined) return { rule: 'pace-not-measured', values: {} };
  return paceBeside(
    pace,
    earlier.flatMap((each) => wholePace(each) ?? []),
  );
}

/** Words a minute over all replies whose pace is known. */
function wholePace(rehearsal: Spoken): number | undefined {
  const paces = heardIn(rehearsal).flatMap(({ reply }) => {
    const pace = paceIn(reply);
    return pace.rule === 'pace-not-measured' ? [] : [pace.values];
  });
  if (paces.length === 0) return undefined;
  const sum = (key: 'words' | 'seconds') => paces.reduce((so, each) => so + each[key], 0);
  return Math.round((60 * sum('words')) / sum('seconds'));
}

/** All pauses, and the turn with the longest. */
function longestPause(heard: readonly Heard[]): Measured {
  const pauses = heard.flatMap(({ at, reply }) => {
    const found = pausesIn(reply);
    return found.rule === 'pauses' ? [{ at, ...found.values }] : [];
  });
  if (pauses.length === 0) return { rule: 'pauses-not-measured', values: {} };
  const longest = pauses.reduce((most, each) => (each.longest > most.longest ? each : most));
  const count = pauses.reduce((so, each) => so + each.count, 0);
  const pause = { rule: 'pauses' as const, values: { count, longest: longest.longest } };
  return count === 0 ? pause : { ...pause, at: longest.at };
}

/** How long it took to begin, in the middle: as many replies began sooner as later. */
function middleDelay(replies: readonly HeardReply[]): AnswerDelay {
  const delays = replies
    .map(answerDelay)
    .flatMap((each) => (each.rule === 'answer-delay' ? [each.values.seconds] : []))
    .sort((one, other) => one - other);
  const seconds = delays[(delays.length - 1) >> 1];
  return seconds === undefined
    ? { rule: 'answer-delay-not-measured', values: {} }
    : { rule: 'answer-delay', values: { seconds } };
}
