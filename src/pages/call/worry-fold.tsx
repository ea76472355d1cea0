import { PickOne } from '../../components/pick-one.tsx';
import { WORRIES, type Worry } from '../../domain/library/ids.ts';
import { LIKELY } from '../../domain/openings/calling.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { CALL } from '../../words/call-page.ts';
import { useContent } from '../use-content.ts';
import { useCalling } from './use-calling.ts';

const NONE = 'none';

/** What one fears of this call, closed until it is opened: after the call it can be held against what happened. */
export function WorryFold({ opening }: { opening: OpeningRow }) {
  const { worries } = useContent().base;
  const { calling, change } = useCalling(opening);
  const titles = Object.fromEntries(worries.map(({ id, title }) => [id, title])) as Record<Worry, string>;
  return (
    <details className="worry-fold" open={calling.worry !== undefined}>
      <summary className="quiet">{CALL.worry}</summary>
      <p className="say small soft">{CALL.worryNote}</p>
      <PickOne
        legend={CALL.worryWhich}
        values={[...WORRIES, NONE]}
        labels={{ ...titles, [NONE]: CALL.noWorry }}
        value={calling.worry ?? NONE}
        onChange={(value) => {
          const worry = WORRIES.find((each) => each === value);
          change({ worry, likely: worry && (calling.likely ?? 'maybe') });
        }}
      />
      {calling.worry && (
        <PickOne
          legend={CALL.likely}
          values={LIKELY}
          labels={CALL.likelies}
          value={calling.likely ?? 'maybe'}
          onChange={(likely) => change({ likely })}
        />
      )}
    </details>
  );
}
