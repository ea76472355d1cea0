import { PickOne } from '../../components/pick-one.tsx';
import type { Printing } from '../../domain/card/impose.ts';
import type { On } from '../../domain/card/page-of.ts';
import { CARD } from '../../words/card.ts';

type Props = Printing & { on: On; onChange: (patch: Partial<Printing>) => void };

/** On which sides of the paper cards are printed, and how the printer turns it. */
export function SideChoices({ on, sides, flip, onChange }: Props) {
  return (
    <>
      <PickOne
        legend={CARD.sides}
        values={['one', 'two']}
        labels={CARD.side}
        value={sides}
        onChange={(chosen) => onChange({ sides: chosen })}
        note={
          on !== 'own' && <p className="say small soft">{sides === 'one' ? CARD.foldNote : CARD.cutNote}</p>
        }
      />
      {on !== 'own' && sides === 'two' && (
        <PickOne
          legend={CARD.flip}
          values={['long', 'short']}
          labels={CARD.flipEdge}
          value={flip}
          onChange={(chosen) => onChange({ flip: chosen })}
          note={<p className="say small soft">{CARD.flipNote}</p>}
        />
      )}
    </>
  );
}
