import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Segment } from '../domain/script/fill.ts';
import { CALL_LANGUAGE } from '../words/call-language.ts';

const NONE: readonly never[] = [];

type Props = {
  label: ReactNode;
  /** "(then wait)": said by nobody, on the card in brackets. */
  direction?: string | undefined;
  segments: readonly Segment[];
  /** What a coach would underline, in the order it stands; offsets are in the whole text. */
  marks?: readonly { start: number; end: number }[];
  onChange: (typed: string) => void;
  children?: ReactNode;
};

/**
 * A line being drafted: a plain text field over a twin that carries the blue line under facts and gives the height.
 * Both need the same font, padding and wrapping.
 */
export function LineField({ label, direction, segments, marks = NONE, onChange, children }: Props) {
  const id = useId();
  const text = segments.map((segment) => segment.text).join('');
  return (
    <li>
      <div className="when">
        <label htmlFor={id}>{label}</label>
        {direction && <span>({direction})</span>}
      </div>
      <div>
        {/* a form of its own: at each letter a browser looks through all fields of a form, or of a page without one */}
        <form className="ink">
          <div className="under" aria-hidden="true" lang={CALL_LANGUAGE}>
            {underlined(segments, marks).map(({ at, text, className }) => (
              <span key={at} className={className}>
                {text}
              </span>
            ))}
            {'\u200b'}
          </div>
          <textarea
            id={id}
            rows={1}
            dir="auto"
            lang={CALL_LANGUAGE}
            spellCheck
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
        </form>
        {children}
      </div>
    </li>
  );
}

/** The runs of a line, cut where a fact or a mark begins or ends. */
function underlined(segments: readonly Segment[], marks: readonly { start: number; end: number }[]) {
  const runs: { at: number; text: string; className: string | undefined }[] = [];
  let at = 0;
  for (const { text, fact } of segments) {
    const end = at + text.length;
    const cuts = marks.flatMap((mark) => [mark.start, mark.end]).filter((cut) => cut > at && cut < end);
    const places = [...new Set([at, ...cuts, end])].sort((one, other) => one - other);
    places.slice(0, -1).forEach((from, index) => {
      const to = places[index + 1] ?? end;
      const isMarked = marks.some((mark) => mark.start <= from && to <= mark.end);
      const names = [...(fact ? ['fact'] : []), ...(isMarked ? ['marked'] : [])];
      const className = names.length > 0 ? names.join(' ') : undefined;
      runs.push({ at: from, text: text.slice(from - at, to - at), className });
    });
    at = end;
  }
  return runs;
}
