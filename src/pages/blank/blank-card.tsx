import { type ReactNode, Suspense, useState } from 'react';
import { CardPreview, type PrintOn } from '../../components/card-preview.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { Printing } from '../../domain/card/impose.ts';
import { type On, pageOf } from '../../domain/card/page-of.ts';
import { CARD_SIZES, type CardSize, type SheetId } from '../../domain/card/papers.ts';
import type { Goal } from '../../domain/library/ids.ts';
import { BLANK } from '../../words/blank.ts';
import { CARD } from '../../words/card.ts';
import { SizeChoices } from '../card/size-choices.tsx';
import { goalTitles } from '../goal-titles.ts';
import { useContent } from '../use-content.ts';
import { useBlankCards } from './use-blank-cards.ts';

type Props = { sheet: SheetId; above: ReactNode; below: ReactNode };
type Chosen = Printing & { on: On; goal: Goal; paper: 'sheet' | CardSize };

const FIRST: Chosen = { goal: 'confirm-receipt', paper: 'sheet', on: 'own', sides: 'one', flip: 'long' };

/** What can be chosen of a blank card, and how it prints: as many as the page holds. */
export function BlankCard({ sheet, above, below }: Props) {
  const { goals } = useContent().base;
  const [chosen, setChosen] = useState<Chosen>(FIRST);
  const change = (patch: Partial<Chosen>) => setChosen({ ...chosen, ...patch });
  const { goal, sides } = chosen;
  const paper = chosen.paper === 'sheet' ? sheet : chosen.paper;
  return (
    <div className="panes panes-card">
      <section className="card-choices">
        {above}
        <form className="card-form" onSubmit={(event) => event.preventDefault()}>
          <SelectField
            label={BLANK.goal}
            values={goals.map(({ id }) => id)}
            labels={goalTitles(goals)}
            value={goal}
            onChange={(next) => change({ goal: next })}
          />
          <SelectField
            label={CARD.paper}
            values={['sheet', ...CARD_SIZES]}
            labels={{ sheet: CARD.sheet[sheet], ...CARD.sizes }}
            value={chosen.paper}
            onChange={(next) => change({ paper: next, on: 'own', sides: next === 'sheet' ? 'one' : sides })}
          />
          {chosen.paper !== 'sheet' && (
            <SizeChoices print={chosen} size={chosen.paper} sheet={sheet} onChange={change} />
          )}
          {below}
        </form>
      </section>
      <Suspense>
        <Preview {...chosen} paper={paper} copies={copiesOn(chosen)} />
      </Suspense>
    </div>
  );
}

type PreviewProps = PrintOn & { goal: Goal; copies: number };

function Preview({ goal, copies, ...print }: PreviewProps) {
  const cards = useBlankCards(goal, print.paper, copies);
  return <CardPreview cards={cards} {...print} />;
}

/** Printed on one side, a card takes two places: one for its back. */
function copiesOn({ paper, on, sides }: Chosen): number {
  if (paper === 'sheet' || on === 'own') return 1;
  const { columns, rows } = pageOf(paper, on);
  return sides === 'two' ? columns * rows : Math.max(1, Math.floor((columns * rows) / 2));
}
