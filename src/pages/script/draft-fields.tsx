import { Suspense, useCallback } from 'react';
import { LineField } from '../../components/line-field.tsx';
import type { Channel, Facts } from '../../domain/library/ids.ts';
import { fillSegments } from '../../domain/script/fill.ts';
import { linesInUse } from '../../domain/script/lines-in-use.ts';
import type { Draft } from '../../domain/script/script.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { DraftLine } from './draft-line.tsx';
import { DraftLinks } from './draft-links.tsx';
import { DraftTools } from './draft-tools.tsx';
import { MoreLines } from './more-lines.tsx';
import { useSettled } from './use-settled.ts';
import { WholeMarks } from './whole-marks.tsx';

type Props = { script: ScriptRow; opening: OpeningRow; channel: Channel; draft: Draft; facts: Facts };

/** The lines of the draft, by moment: plain text fields to the right of the red margin. */
export function DraftFields({ script, opening, channel, draft, facts }: Props) {
  const { base, speech } = useContent();
  const editSubject = useOwn((own) => own.editSubject);
  const changeScript = useOwn((own) => own.changeScript);
  const { id } = script;
  const change = useCallback(
    (edit: (draft: Draft) => Draft) =>
      changeScript(id, (now) => {
        const old = now.channels[channel];
        return old ? { ...now, channels: { ...now.channels, [channel]: edit(old) } } : now;
      }),
    [changeScript, id, channel],
  );
  // what looks at all lines may come a moment after the letter that was typed
  const later = useSettled(draft);
  const lines = linesInUse(draft, facts);
  const greets = lines.some(({ moment }) => moment === 'greet');
  const ofLine = {
    scriptId: id,
    goal: script.goal,
    channel,
    facts,
    research: opening.research,
    onChange: change,
  };
  const around = { channel, draft: later, facts, onChange: change };
  return (
    <>
      <p className="say soft small draft-hint">{SCRIPT.hint}</p>
      <DraftLinks openingId={opening.id} scriptId={id} channel={channel} />
      <DraftTools draft={later} facts={facts} spoken={channel !== 'email'} />
      <WholeMarks {...around} />
      <ol className="lines">
        {draft.subject && (
          <LineField
            label={SCRIPT.subject}
            segments={fillSegments(draft.subject, facts, speech)}
            onChange={(typed) => editSubject(script.id, channel, typed, facts, speech)}
          />
        )}
        {lines.map((line) => {
          const moment = base.moments.find(({ id }) => id === line.moment);
          return (
            <DraftLine
              key={line.id}
              line={line}
              label={greets && line.moment === 'identify' ? SCRIPT.myName : (moment?.label ?? line.moment)}
              direction={channel === 'call' && moment?.direction ? SCRIPT.wait : undefined}
              {...ofLine}
            />
          );
        })}
      </ol>
      <Suspense>
        <MoreLines goal={script.goal} {...around} />
      </Suspense>
    </>
  );
}
