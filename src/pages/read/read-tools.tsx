import { Stages } from '../../components/stages.tsx';
import { READ } from '../../words/read.ts';
import { SPEEDS } from './use-read-aloud.ts';
import type { ReadingNow } from './use-reading.ts';

/** How large the words are, by steps; the look knows how much a step is. */
export const SIZES = 5;

type Props = {
  now: ReadingNow;
  /** The lines may move on by a clock. */
  timed: boolean;
  size: number;
  onSize: (size: number) => void;
};

/** How large the words are, and how they go on. */
export function ReadTools({ now, timed, size, onSize }: Props) {
  const { at } = now.reading;
  return (
    <div className="read-tools small">
      <div className="acts">
        <SizeButton glyph="A−" name={READ.smaller} to={size - 1} onSize={onSize} />
        <SizeButton glyph="A+" name={READ.larger} to={size + 1} onSize={onSize} />
        <span className="unseen" role="status">
          {READ.sizeNow(size, SIZES)}
        </span>
        {timed && !now.hears && (
          <button type="button" className="quiet" onClick={() => now.moveOn(!now.moving)}>
            {now.moving ? READ.moveOnStop : READ.moveOn}
          </button>
        )}
        {now.hears && at >= 0 && (
          <button type="button" className="quiet" onClick={() => void now.voice.read(at, 'one')}>
            {READ.readThis}
          </button>
        )}
      </div>
      {now.hears && (
        <Stages
          label={READ.speedLabel}
          values={SPEEDS}
          labels={READ.speeds}
          value={now.voice.speed}
          onChange={now.voice.chooseSpeed}
        />
      )}
    </div>
  );
}

type SizeProps = { glyph: string; name: string; to: number; onSize: (size: number) => void };

/** At its end it stays where it is, and keeps the focus. */
function SizeButton({ glyph, name, to, onSize }: SizeProps) {
  const isEnd = to < 1 || to > SIZES;
  return (
    <button type="button" className="quiet" aria-disabled={isEnd} onClick={() => isEnd || onSize(to)}>
      {glyph}
      <span className="unseen"> {name}</span>
    </button>
  );
}
