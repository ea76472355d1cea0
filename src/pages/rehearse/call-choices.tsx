import { lazy, Suspense, useState } from 'react';
import { CALL_CHOICES } from '../../words/call-choices.ts';

const ChoiceFields = lazy(() =>
  import('./choice-fields.tsx').then((file) => ({ default: file.ChoiceFields })),
);

/** Everything about a call that is not replying to it, in one quiet place. */
export function CallChoices() {
  const [open, setOpen] = useState(false);
  return (
    <details className="tools call-choices" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="quiet">{CALL_CHOICES.title}</span>
      </summary>
      {open && (
        <Suspense>
          <ChoiceFields />
        </Suspense>
      )}
    </details>
  );
}
