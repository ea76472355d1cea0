import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** Under another heading, one level lower. */
  within?: boolean;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ReactNode;
};

/** A part of the debrief that is there on request. */
export function MoreOfIt({ title, within, open, onToggle, children }: Props) {
  return (
    <details className="more-of-it" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{within ? <h3>{title}</h3> : <h2>{title}</h2>}</summary>
      {children}
    </details>
  );
}
