import { useEffect, useRef } from 'react';
import { REHEARSE } from '../words/rehearse.ts';
import { useRootClass } from './use-root-class.ts';

type Props = {
  onBlank: () => void;
  onAgain: () => void;
  /** Not given at the first turn: there is nothing to go back to. */
  onBack?: (() => void) | undefined;
  /** Not given until there is more than one step to go back. */
  onBackFurther?: (() => void) | undefined;
  onHangUp: () => void;
  /** Face to face one does not hang up, one leaves. */
  visit: boolean;
};

/** Always in reach, on a screen of any height: help, and apart from it the way out. */
export function CallBar({ onBlank, onAgain, onBack, onBackFurther, onHangUp, visit }: Props) {
  useRootClass('in-call');
  const help = useRef<HTMLDetailsElement>(null);
  const then = (act: () => void) => () => {
    if (help.current) help.current.open = false;
    act();
  };
  useEffect(() => {
    const details = help.current;
    const close = (event: Event) => {
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && details.contains(event.target)) return;
      details.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);
  return (
    <div className="always">
      <details className="help" ref={help}>
        <summary className="quiet strong">{REHEARSE.help}</summary>
        <ul>
          <li>
            <button type="button" className="quiet strong" onClick={then(onBlank)}>
              {REHEARSE.blank}
            </button>
          </li>
          <li>
            <button type="button" className="quiet" onClick={then(onAgain)}>
              {REHEARSE.again}
            </button>
          </li>
          {onBack && (
            <li>
              <button type="button" className="quiet" onClick={then(onBack)}>
                {REHEARSE.back}
              </button>
            </li>
          )}
          {onBackFurther && (
            <li>
              <button type="button" className="quiet" onClick={then(onBackFurther)}>
                {REHEARSE.backFurther}
              </button>
            </li>
          )}
        </ul>
      </details>
      <button type="button" className="quiet" onClick={onHangUp}>
        {visit ? REHEARSE.leave : REHEARSE.hangUp}
      </button>
    </div>
  );
}
