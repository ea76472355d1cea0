import { useEffect, useRef, useState } from 'react';
import { LongField } from '../../components/long-field.tsx';
import { PickOne } from '../../components/pick-one.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { LoggedCall } from '../../domain/calls/logged-call.ts';
import { endingOf, NOTE_ENDINGS, type Note, noteOf, REACHED_BY } from '../../domain/calls/note.ts';
import { noteTrouble, withNote } from '../../domain/calls/with-note.ts';
import { CHANNELS } from '../../domain/library/ids.ts';
import { ENDINGS, LOG, reachedMine } from '../../words/calls.ts';
import { SCRIPT } from '../../words/script.ts';

type Props = {
  title: string;
  call: LoggedCall;
  onKeep: (call: LoggedCall) => void;
  onCancel: () => void;
};

/** What happened, to be noted within a minute: only the day has to be there. */
export function ContactForm({ title, call, onKeep, onCancel }: Props) {
  const [note, setNote] = useState(() => noteOf(call));
  const [trouble, setTrouble] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const set = (patch: Partial<Note>) => setNote((before) => ({ ...before, ...patch }));
  const keep = () => {
    const found = noteTrouble(note);
    if (found) return setTrouble(LOG.troubles[found]);
    onKeep(withNote(call, note));
  };
  return (
    <form
      className="questions log-form"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <TextField label={LOG.on} type="date" value={note.on} onChange={(on) => set({ on })} />
      <SelectField
        label={LOG.channel}
        values={CHANNELS}
        labels={SCRIPT.channels}
        value={note.channel}
        onChange={(channel) => {
          const possible = REACHED_BY[channel];
          const stays = note.reached !== 'person' && possible.includes(note.reached);
          set({ channel, reached: stays ? note.reached : possible[0] });
        }}
      />
      <PickOne
        legend={LOG.reached}
        values={withOwn(REACHED_BY[note.channel], note.reached)}
        labels={reachedMine(note.channel)}
        value={note.reached}
        onChange={(reached) => set({ reached })}
      />
      {note.reached === 'person' && (
        <SelectField
          label={LOG.ending}
          values={withOwn(NOTE_ENDINGS, endingOf(call))}
          labels={ENDINGS}
          value={note.ending}
          onChange={(ending) => set({ ending })}
        />
      )}
      <MoreToNote note={note} set={set} />
      <p className="say" role="alert">
        {trouble}
      </p>
      <p className="acts">
        <button type="submit" className="quiet strong">
          {LOG.keep}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {LOG.cancel}
        </button>
      </p>
    </form>
  );
}

/** The values that are offered, and the one that stands there already. */
const withOwn = <T extends string>(offered: readonly T[], own: T): readonly T[] =>
  offered.includes(own) ? offered : [...offered, own];

function MoreToNote({ note, set }: { note: Note; set: (patch: Partial<Note>) => void }) {
  return (
    <>
      <TextField label={LOG.who} value={note.who} onChange={(who) => set({ who })} />
      <TextField label={LOG.next} type="date" value={note.next} onChange={(next) => set({ next })} />
      <label className="pickone">
        <input
          type="checkbox"
          checked={note.asked}
          onChange={(event) => set({ asked: event.target.checked })}
        />
        {LOG.asked}
      </label>
      <LongField label={LOG.notes} value={note.notes} onChange={(notes) => set({ notes })} rows={2} />
    </>
  );
}
