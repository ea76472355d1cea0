import type { RefObject } from 'react';

type Props = { label: string; target: RefObject<HTMLElement | null> };

/** Moves the focus past what stands between. By script: the fragment belongs to the router (FORMATS 5). */
export function SkipLink({ label, target }: Props) {
  return (
    <button type="button" className="skip quiet" onClick={() => target.current?.focus()}>
      {label}
    </button>
  );
}
