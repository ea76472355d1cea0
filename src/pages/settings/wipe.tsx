import { useState } from 'react';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { useSession } from '../../stores/session-context.tsx';
import { SETTINGS } from '../../words/settings.ts';

/** Takes everything off this device, after asking once, and says when it is done. */
export function Wipe() {
  const session = useSession();
  const [step, setStep] = useState<'idle' | 'asking' | 'done' | 'failed'>('idle');
  return (
    <section className="section">
      <h2>{SETTINGS.wipe}</h2>
      <button type="button" className="quiet" onClick={() => setStep('asking')}>
        {SETTINGS.wipeGo}
      </button>
      <p role="status">
        {step === 'done' && SETTINGS.wiped}
        {step === 'failed' && SETTINGS.notWiped}
      </p>
      {step === 'asking' && (
        <AskDialog
          title={SETTINGS.wipeAsk}
          note={SETTINGS.wipeNote}
          go={SETTINGS.wipeGo}
          cancel={SETTINGS.cancel}
          onCancel={() => setStep('idle')}
          onGo={() =>
            void session.wipe().then(
              () => setStep('done'),
              () => setStep('failed'),
            )
          }
        />
      )}
    </section>
  );
}
