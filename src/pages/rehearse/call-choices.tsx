import { lazy, Suspense, useState } from 'react';
import { CALL_CHOICES } from '../../words/call-choices.ts';
import type { OwnMirror } from './use-mirror.ts';

const ChoiceFields = lazy(() =>
  import('./choice-fields.tsx').then((file) => ({ default: file.ChoiceFields })),
);

/** Everything about a call that is not replying to it, in one quiet place. */
export function CallChoices({ mirror }: { mirror: OwnMirror }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="tools call-choices" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="quiet">{CALL_CHOICES.title}</span>
      </summary>
      {open && (
        <Suspense>
          <ChoiceFields />
          <MirrorChoice mirror={mirror} />
        </Suspense>
      )}
    </details>
  );
}

function MirrorChoice({ mirror: { state, open, close } }: { mirror: OwnMirror }) {
  return (
    <div>
      <button type="button" className="quiet" onClick={() => (state.is === 'open' ? close() : void open())}>
        {state.is === 'open' ? CALL_CHOICES.mirrorStop : CALL_CHOICES.mirror}
      </button>
      <p className="small soft" role="status">
        {state.is === 'trouble' ? CALL_CHOICES.mirrorTrouble[state.trouble] : CALL_CHOICES.mirrorNote}
      </p>
    </div>
  );
}
