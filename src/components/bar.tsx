import type { ReactNode } from 'react';
import { useRootClass } from './use-root-class.ts';

/** The one next action, under the thumb on a phone; the page leaves room for it. */
export function Bar({ className = '', children }: { className?: string; children: ReactNode }) {
  useRootClass('with-bar');
  return <div className={`bar ${className}`.trim()}>{children}</div>;
}
