import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CallRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { contactName, LOG } from '../../words/calls.ts';
import { useSayDay } from '../use-say-day.ts';
import { ContactForm } from './contact-form.tsx';
import { ContactWords } from './contact-words.tsx';

type Props = { call: CallRow; removed: boolean; onRemoved: () => void };

/** One contact in the log: as it was noted, being changed, or just removed and still to be put back. */
export function LogEntry({ call, removed, onRemoved }: Props) {
  const sayDay = useSayDay();
  const changeCall = useOwn((own) => own.changeCall);
  const removeCall = useOwn((own) => own.removeCall);
  const putBackCall = useOwn((own) => own.putBackCall);
  const button = useRef<HTMLButtonElement>(null);
  const [changing, setChanging] = useState(false);
  /** Does it, and takes the focus to the first button of what stands there then. */
  const then = (act: () => void) => {
    flushSync(act);
    button.current?.focus();
  };
  const keep = (changed: Parameters<typeof changeCall>[1]) => {
    changeCall(call.id, changed);
    setChanging(false);
  };
  const remove = () => {
    onRemoved();
    removeCall(call.id);
  };
  const day = sayDay(call.on);
  const shown = { day, name: contactName(call, day), button };
  if (removed) return <Removed {...shown} onPutBack={() => then(() => putBackCall(call))} />;
  if (!changing)
    return <Noted {...shown} call={call} onChange={() => setChanging(true)} onRemove={() => then(remove)} />;
  return (
    <li>
      <ContactForm
        title={LOG.changeTitle}
        call={call}
        onKeep={(changed) => then(() => keep(changed))}
        onCancel={() => then(() => setChanging(false))}
      />
    </li>
  );
}

type Shown = { day: string; name: string; button: RefObject<HTMLButtonElement | null> };

function Removed({ name, button, onPutBack }: Shown & { onPutBack: () => void }) {
  return (
    <li className="acts">
      <span className="soft">{LOG.removed(name)}</span>
      <button
        type="button"
        className="quiet strong"
        ref={button}
        aria-label={LOG.putBackOf(name)}
        onClick={onPutBack}
      >
        {LOG.putBack}
      </button>
    </li>
  );
}

type NotedProps = Shown & { call: CallRow; onChange: () => void; onRemove: () => void };

function Noted({ day, name, button, call, onChange, onRemove }: NotedProps) {
  return (
    <li>
      <ContactWords call={call} day={day} />
      <p className="acts small">
        <button
          type="button"
          className="quiet"
          ref={button}
          aria-label={LOG.changeOf(name)}
          onClick={onChange}
        >
          {LOG.change}
        </button>
        <button type="button" className="quiet" aria-label={LOG.removeOf(name)} onClick={onRemove}>
          {LOG.remove}
        </button>
      </p>
    </li>
  );
}
