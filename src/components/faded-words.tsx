import type { Stage } from '../domain/rehearsal/rehearsal.ts';
import { markCues } from '../domain/script/cue-words.ts';
import type { Segment } from '../domain/script/fill.ts';
import { CALL_LANGUAGE } from '../words/call-language.ts';

type Props = { lines: readonly (readonly Segment[])[]; stage: Stage };

/** My words at their stage. A hidden word leaves a thin line of its own width, so that the line keeps its shape. */
export function FadedWords({ lines, stage }: Props) {
  const shown = lines.map((segments) => markCues(segments));
  if (stage === 'blank') return <RuledLines count={Math.ceil(lengthOf(lines) / 42)} />;
  return (
    <p className="words" dir="auto" lang={CALL_LANGUAGE}>
      {shown.flatMap((segments, line) =>
        segments.map((segment, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
          <Run key={`${line}.${at}`} segment={segment} stage={stage} last={at === segments.length - 1} />
        )),
      )}
    </p>
  );
}

function Run({ segment, stage, last }: { segment: Segment; stage: Stage; last: boolean }) {
  const space = last ? ' ' : '';
  if (segment.cue)
    return (
      <>
        <span className="cue">{segment.text}</span>
        {space}
      </>
    );
  if (stage === 'full') return segment.text + space;
  return (
    <>
      <span className="gone" aria-hidden="true">
        {segment.text}
      </span>
      {space || <span className="unseen"> … </span>}
    </>
  );
}

/** As many ruled lines as the words would take, at about 42 characters a line. */
const RuledLines = ({ count }: { count: number }) => (
  <p className="words">
    {Array.from({ length: Math.max(1, count) }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a ruled line has no identity but its place
      <span key={line} className="blank" />
    ))}
  </p>
);

const lengthOf = (lines: Props['lines']) => lines.flat().reduce((sum, { text }) => sum + text.length, 0);
