import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWorld } from '../../device/world.tsx';
import type { CallRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { dayInLog, LOG } from '../../words/calls.ts';
import { useSayDay } from '../use-say-day.ts';
import { ContactForm } from './contact-form.tsx';
import { ContactWords } from './contact-words.tsx';

type Props = { call: CallRow; removed: boolean; onRemoved: () => void };

/** One contact in the log: as it was noted, being changed, or just removed and still to be put back. */
export function LogEntry({ call, removed, onRemoved }: Props) {
  const { today } = useWorld();
  const sayDay = useSayDay();
  const changeCall = useOwn((own) => own.changeCall);
  const removeCall = useOwn((own) => own.removeCall);
  const putBackCall = useOwn((own) => own.putBackCall);
  /** The button that was there first: what the person goes on with after each step. */
  const button = useRef<HTMLButtonElement>(null);
  const [changing, setChanging] = useState(false);
  const then = (act: () => void) => {
    flushSync(act);
    button.current?.focus();
  };
  const day = dayInLog(call.on, today(), sayDay);
  if (removed)
    return (
      <li className="acts">
        <span className="soft">{LOG.removed(day)}</span>
        <button
          type="button"
          className="quiet strong"
          ref={button}
          aria-label={LOG.putBackOf(day)}
          onClick={() => then(() => putBackCall(call))}
        >
          {LOG.putBack}
        </button>
      </li>
    );
  if (changing)
    return (
      <li>
        <ContactForm
          title={LOG.changeTitle}
          call={call}
          onKeep={(changed) =>
            then(() => {
              changeCall(call.id, changed);
              setChanging(false);
            })
          }
          onCancel={() => then(() => setChanging(false))}
        />
      </li>
    );
  const remove = () => {
    onRemoved();
    removeCall(call.id);
  };
  return (
    <li>
      <ContactWords call={call} day={day} />
      <p className="acts small">
        <button
          type="button"
          className="quiet"
          ref={button}
          aria-label={LOG.changeOf(day)}
          onClick={() => setChanging(true)}
        >
          {LOG.change}
        </button>
        <button type="button" className="quiet" aria-label={LOG.removeOf(day)} onClick={() => then(remove)}>
          {LOG.remove}
        </button>
      </p>
    </li>
  );
}
