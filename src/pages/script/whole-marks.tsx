import { memo } from 'react';
import type { Channel, Facts } from '../../domain/library/ids.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { linesInUse } from '../../domain/script/lines-in-use.ts';
import type { MarkKind } from '../../domain/script/marks/mark.ts';
import { openerOf } from '../../domain/script/opener-of.ts';
import type { Draft } from '../../domain/script/script.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { MarkNotes } from './mark-notes.tsx';
import { useMarks } from './use-marks.ts';

type Props = {
  channel: Channel;
  draft: Draft;
  facts: Facts;
  onChange: (change: (draft: Draft) => Draft) => void;
};

/** What only all lines together can lack or have too much of. */
const OF_ALL: readonly MarkKind[] = ['too-long-opener', 'no-name', 'no-position', 'no-ask', 'missing-thanks'];

/** What a coach would say of the start of a call, and of all of it, before looking at any line; of an email, of all of it. */
export const WholeMarks = memo(function WholeMarks({ channel, draft, facts, onChange }: Props) {
  const { speech } = useContent();
  const fill = (lines: Draft['lines']) => lines.map(({ parts }) => fillParts(parts, facts, speech)).join(' ');
  const lines = linesInUse(draft, facts);
  const subject = fillParts(draft.subject ?? [], facts, speech);
  const kind = channel === 'voicemail' ? 'voicemail' : channel === 'email' ? 'script' : 'opener';
  const text = kind === 'opener' ? fill(openerOf(lines)) : [subject, fill(lines)].join('\n').trim();
  const never = useOwn((own) => own.settings.unmarked);
  const ofOpener = useMarks(text, kind, channel, facts, [never, draft.unmarked]);
  const ofAll = useMarks(fill(lines), 'script', channel, facts, [never, draft.unmarked]);
  const marks = [...ofOpener, ...ofAll.filter((mark) => mark.kind === 'missing-thanks')].filter(
    (mark, at, all) => OF_ALL.includes(mark.kind) && all.findIndex((each) => each.kind === mark.kind) === at,
  );
  return (
    <MarkNotes
      channel={channel}
      text={text}
      marks={marks}
      position={facts.position}
      label={SCRIPT.ofAll}
      onKeep={(kept) => onChange((now) => ({ ...now, unmarked: [...(now.unmarked ?? []), kept] }))}
    />
  );
});
