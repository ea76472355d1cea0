import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTitle } from './use-title.ts';

type Props = { title: string; above?: ReactNode; focus?: boolean };

/** The page's `h1`. On a new page the focus moves to it, so that a screen reader starts there. */
export function PageTitle({ title, above, focus = true }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <>
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </>
  );
}
