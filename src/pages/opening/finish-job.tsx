import { useWorld } from '../../device/world.tsx';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { TODAY } from '../../words/today.ts';
import { useSayDay } from '../use-say-day.ts';

/** A good end to a job, whatever came of it: off the list, kept, and back at a tap. */
export function FinishJob({ opening }: { opening: OpeningRow }) {
  const { today } = useWorld();
  const sayDay = useSayDay();
  const changeOpening = useOwn((own) => own.changeOpening);
  const bringBackOpening = useOwn((own) => own.bringBackOpening);
  const { id, putAway } = opening;
  return (
    <p className="acts">
      <span className="soft" role="status">
        {putAway === undefined ? '' : TODAY.finishedOn(sayDay(putAway))}
      </span>
      <button
        type="button"
        className="quiet"
        onClick={() =>
          putAway === undefined ? changeOpening(id, { putAway: today() }) : bringBackOpening(id)
        }
      >
        {putAway === undefined ? TODAY.finish : TODAY.bringBack}
      </button>
    </p>
  );
}
