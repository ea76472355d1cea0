import { memo, Suspense, useState } from 'react';
import { LineField } from '../../components/line-field.tsx';
import type { Channel, Facts, Goal } from '../../domain/library/ids.ts';
import { breathsOf } from '../../domain/script/breaths.ts';
import type { MarkKind } from '../../domain/script/marks/mark.ts';
import { sayingOf } from '../../domain/script/say-contact.ts';
import type { Draft, Line } from '../../domain/script/script.ts';
import { secondsToSay } from '../../domain/script/seconds-to-say.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useActions, useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { LineComments } from './line-comments.tsx';
import { LineTools } from './line-tools.tsx';
import { MarkNotes } from './mark-notes.tsx';
import { useMarks } from './use-marks.ts';
import { useTyping } from './use-typing.ts';

type Props = {
  line: Line;
  label: string;
  direction: string | undefined;
  scriptId: string;
  goal: Goal;
  channel: Channel;
  facts: Facts;
  research: OpeningRow['research'];
  onChange: (change: (draft: Draft) => Draft) => void;
};

/**
 * One line of a draft: its field, how long it takes, a note, and what else can be done to it. Drawn anew only when it
 * changes itself: a letter typed in one of sixty lines must not wait for the others.
 */
export const DraftLine = memo(function DraftLine(props: Props) {
  const { line, label, direction, scriptId, channel, facts, onChange } = props;
  const { speech } = useContent();
  const { editLine } = useActions();
  const { segments, text, type } = useTyping(line.parts, facts, speech, (typed) =>
    editLine(scriptId, channel, line.id, typed, facts, speech),
  );
  const { seconds, pace, unmarked, untimed } = useOwn((own) => own.settings);
  const [open, setOpen] = useState(false);
  const saying = sayingOf(line.parts, facts);
  const marks = useMarks(text, 'line', channel, facts, [unmarked, line.unmarked]);
  return (
    <LineField label={label} direction={direction} segments={segments} marks={marks} onChange={type}>
      {seconds && !untimed && channel !== 'email' && <HowLong text={text} pace={pace} />}
      <MarkNotes
        channel={channel}
        text={text}
        marks={marks}
        position={facts.position}
        label={label}
        onUse={type}
        onKeep={(kind) => onChange((now) => withoutMark(now, line.id, kind))}
      />
      <LineComments scriptId={scriptId} lineId={line.id} label={label} text={text} />
      {saying !== undefined && (
        <p className="line-note small soft" dir="auto">
          {SCRIPT.saidAs(facts.contact ?? '', saying)}
        </p>
      )}
      {line.note && (
        <p className="line-note small soft" dir="auto">
          {line.note}
        </p>
      )}
      <details className="tools" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="quiet small">
            {SCRIPT.change}
            <span className="unseen"> {label}</span>
          </span>
        </summary>
        {open && (
          <Suspense>
            <LineTools {...props} />
          </Suspense>
        )}
      </details>
    </LineField>
  );
});

/** How long a line takes to say, and where to breathe in it, when the person asked to see it. */
function HowLong({ text, pace }: { text: string; pace: number | undefined }) {
  if (text.trim() === '') return null;
  const breaths = breathsOf(text);
  return (
    <p className="how-long small soft">
      {SCRIPT.seconds(secondsToSay(text, pace))}
      {breaths.length > 1 && (
        <>
          <span className="unseen">. {SCRIPT.breathe}</span>
          <span className="breaths">
            {breaths.map((breath, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: breaths have no name but their place
              <span key={at}>{breath}</span>
            ))}
          </span>
        </>
      )}
    </p>
  );
}

/** "Keep mine": this kind is marked on this line no more. */
const withoutMark = (draft: Draft, id: string, kind: MarkKind): Draft => ({
  ...draft,
  lines: draft.lines.map((line) =>
    line.id === id ? { ...line, unmarked: [...(line.unmarked ?? []), kind] } : line,
  ),
});
