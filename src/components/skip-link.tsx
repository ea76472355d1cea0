import type { RefObject } from 'react';
import { SHELL } from '../words/shell.ts';

/** Moves the focus to the page itself. By script: the fragment belongs to the router (FORMATS 5). */
export function SkipLink({ target }: { target: RefObject<HTMLElement | null> }) {
  return (
    <button type="button" className="skip quiet" onClick={() => target.current?.focus()}>
      {SHELL.skip}
    </button>
  );
}
