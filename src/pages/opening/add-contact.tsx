import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWorld } from '../../device/world.tsx';
import type { Advice } from '../../domain/calls/advice.ts';
import { callToNote } from '../../domain/calls/call-to-note.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import { LOG } from '../../words/calls.ts';
import { ContactForm } from './contact-form.tsx';

/** "Add what happened": a form in its place, and back. */
export function AddContact({ openingId, advice }: { openingId: string; advice: Advice }) {
  const { today } = useWorld();
  const addCall = useOwn((own) => own.addCall);
  const { flush } = useSession();
  const button = useRef<HTMLButtonElement>(null);
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const close = (words: string) => {
    flushSync(() => {
      setAdding(false);
      setSaid(words);
    });
    button.current?.focus();
  };
  return (
    <>
      {adding ? (
        <ContactForm
          title={LOG.addTitle}
          call={callToNote(openingId, advice, today())}
          onKeep={(call) => {
            addCall(call);
            // it says that it is noted: written now, not with the next change
            void flush();
            close(LOG.saved);
          }}
          onCancel={() => close('')}
        />
      ) : (
        <p className="acts">
          <button type="button" className="quiet strong" ref={button} onClick={() => setAdding(true)}>
            {LOG.add}
          </button>
        </p>
      )}
      <p className="soft small" role="status">
        {said}
      </p>
    </>
  );
}
