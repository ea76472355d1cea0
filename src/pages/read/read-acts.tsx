import { Bar } from '../../components/bar.tsx';
import { READ } from '../../words/read.ts';
import type { ReadingNow } from './use-reading.ts';

/** The next step, one back, and to stop, under the thumb. */
export function ReadActs({ now, count }: { now: ReadingNow; count: number }) {
  const { at } = now.reading;
  const { state } = now.voice;
  if (now.hears && (state === 'unasked' || state === 'asking')) return null;
  const main = mainAct(now);
  return (
    <Bar className="acts read-acts">
      <button type="button" className="act" onClick={main.act}>
        {main.name}
      </button>
      {at > 0 && (
        <button type="button" className="quiet" onClick={now.back}>
          {READ.back}
        </button>
      )}
      {now.hears && at >= 0 && at < count - 1 && (
        <button type="button" className="quiet" onClick={now.next}>
          {READ.next}
        </button>
      )}
    </Bar>
  );
}

function mainAct({ reading: { at }, hears, voice, begin, next }: ReadingNow) {
  if (hears && voice.state === 'speaking') return { name: READ.stop, act: voice.stop };
  if (at < 0) return { name: READ.start, act: begin };
  return hears
    ? { name: READ.readOn, act: () => void voice.read(at, 'end') }
    : { name: READ.next, act: next };
}
