import { STAGES, type Stage } from '../../rehearsal/rehearsal.ts';
import { oldestFirst, type Practised } from './practised.ts';
import { type Grade, triesIn } from './reviews-of.ts';

/** `clean`: how many clean uses in a row at this stage. */
type Record = { stage: Stage; clean: number };

const CLEAN_USES = 2;
const FIRST: Record = { stage: 'full', clean: 0 };

/**
 * How much of each line to show next, by its id (FORMATS 3): full, then cues, then blank, one further after two clean uses
 * in a row, one back after a stuck. Lines that were never used are not in it: they are shown in full. A use with more of
 * the words in sight than the record asks for, or with a peek, says nothing either way.
 */
export function lineStages(
  rehearsals: readonly Pick<Practised, 'transcript' | 'startedAt' | 'changedAt'>[],
): Map<string, Stage> {
  const records = new Map<string, Record>();
  for (const { transcript } of oldestFirst(rehearsals))
    for (const { reply, grade } of triesIn(transcript)) {
      if (reply.lineId === undefined) continue;
      const record = records.get(reply.lineId) ?? FIRST;
      records.set(reply.lineId, used(record, grade, reply.stage));
    }
  return new Map([...records].map(([lineId, { stage }]) => [lineId, stage]));
}

function used(record: Record, grade: Grade, at: Stage): Record {
  if (grade === 'again') return { stage: step(record.stage, -1), clean: 0 };
  if (grade === 'hard' || STAGES.indexOf(at) < STAGES.indexOf(record.stage)) return record;
  const clean = record.clean + 1;
  return clean < CLEAN_USES ? { ...record, clean } : { stage: step(record.stage, 1), clean: 0 };
}

const step = (stage: Stage, by: 1 | -1): Stage => STAGES[STAGES.indexOf(stage) + by] ?? stage;
