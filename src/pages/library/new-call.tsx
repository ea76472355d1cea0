import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useActions } from '../../stores/session-context.tsx';
import { LIBRARY } from '../../words/library.ts';

/** Begins a call from nothing, one that is short and can be practised, and opens it to be written. */
export function NewCall() {
  const { addScenario } = useActions();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    const { firstCall } = await import('./first-call.ts');
    await navigate(paths.editCall(addScenario(await firstCall())));
  };
  return (
    <button type="button" className="quiet" disabled={isBusy} onClick={() => void begin()}>
      {LIBRARY.newCall}
    </button>
  );
}
