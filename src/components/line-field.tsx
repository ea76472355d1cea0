import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Segment } from '../domain/script/fill.ts';

type Props = {
  label: string;
  /** "(then wait)": said by nobody, on the card in brackets. */
  direction?: string | undefined;
  segments: readonly Segment[];
  onChange: (typed: string) => void;
  children?: ReactNode;
};

/**
 * A line being drafted: a plain text field over a twin that carries the blue line under facts and gives the height.
 * Both need the same font, padding and wrapping.
 */
export function LineField({ label, direction, segments, onChange, children }: Props) {
  const id = useId();
  const text = segments.map((segment) => segment.text).join('');
  return (
    <li>
      <div className="when">
        <label htmlFor={id}>{label}</label>
        {direction && <span>({direction})</span>}
      </div>
      <div>
        <div className="ink">
          <div className="under" aria-hidden="true">
            {segments.map((segment) =>
              segment.fact ? (
                <span key={segment.part} className="fact">
                  {segment.text}
                </span>
              ) : (
                segment.text
              ),
            )}
            {'\u200b'}
          </div>
          <textarea
            id={id}
            rows={1}
            dir="auto"
            spellCheck
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
        {children}
      </div>
    </li>
  );
}
