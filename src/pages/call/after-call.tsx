import { useState } from 'react';
import { useWorld } from '../../device/world.tsx';
import { callingAgain, callNoted } from '../../domain/calls/call-noted.ts';
import type { LoggedCall } from '../../domain/calls/logged-call.ts';
import { mergeCalls, sameCall } from '../../domain/calls/same-call.ts';
import { withPath } from '../../domain/calls/with-path.ts';
import type { CallRow, OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import { CALLED } from '../../words/call-page.ts';
import { useAdvice } from '../use-advice.ts';
import { AfterNote } from './after-note.tsx';
import { CallHead } from './call-head.tsx';
import { Chips } from './chips.tsx';
import { NoteFields } from './note-fields.tsx';
import { SameCall } from './same-call.tsx';
import { useCalling } from './use-calling.ts';

const REACHED = ['person', 'message', 'nobody', 'wrong-number'] as const;
type By = (typeof REACHED)[number];

type Props = {
  opening: OpeningRow;
  script: ScriptRow | undefined;
  /** The note of this call; none before whom it reached was told. */
  call: CallRow | undefined;
  undone: boolean;
  onNoted: (id: string) => void;
  onUndone: () => void;
};

/** What came of it, at most four taps. The first tap makes the note, each one after it changes it. */
export function AfterCall({ opening, script, call, undone, onNoted, onUndone }: Props) {
  const world = useWorld();
  const { flush } = useSession();
  const { advice } = useAdvice(opening);
  const { calling } = useCalling(opening);
  const calls = useOwn((own) => own.calls);
  const addCall = useOwn((own) => own.addCall);
  const changeCall = useOwn((own) => own.changeCall);
  const removeCall = useOwn((own) => own.removeCall);
  const changeOpening = useOwn((own) => own.changeOpening);
  const [another, setAnother] = useState(false);
  const today = world.today();
  const same =
    call || another
      ? undefined
      : sameCall(Object.values(calls), { openingId: opening.id, on: today }, world.now());
  const noteOf = (reached: LoggedCall['reached']) =>
    callNoted({ openingId: opening.id, calling, advice, today, now: world.now(), reached });
  const noted = (id: string) => {
    // what was kept while the call was made is in its note now
    changeOpening(opening.id, { calling: {} });
    onNoted(id);
    void flush();
  };
  const change = (changed: LoggedCall) => {
    if (call) changeCall(call.id, changed);
    void flush();
  };
  const reach = (reached: By) => {
    if (call) return change(withPath(call, { reached }));
    noted(addCall(noteOf(reached)));
  };
  const undo = () => {
    if (!call) return;
    removeCall(call.id);
    changeOpening(opening.id, { calling: callingAgain(call) });
    // the note just before this one was asked about already
    setAnother(true);
    onUndone();
  };
  return (
    <div className="calling after-the-call">
      <CallHead opening={opening} title={CALLED.title} />
      <p className="small soft every-tap" role="status">
        {undone ? CALLED.undone : CALLED.saved}
      </p>
      {same ? (
        <SameCall
          onSame={() => {
            changeCall(same.id, mergeCalls(same, noteOf(same.reached)));
            noted(same.id);
          }}
          onAnother={() => setAnother(true)}
        />
      ) : (
        <section className="section first-section">
          <h2>{CALLED.reached}</h2>
          <Chips
            rows
            label={CALLED.reached}
            chips={REACHED.map((value) => ({ value, label: CALLED.reacheds[value] }))}
            isOn={(value) => call?.reached === value}
            onTap={reach}
          />
        </section>
      )}
      {call && (
        <>
          <NoteFields opening={opening} script={script} call={call} onChange={change} />
          <AfterNote opening={opening} script={script} call={call} onChange={change} onUndo={undo} />
        </>
      )}
    </div>
  );
}
