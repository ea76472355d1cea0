import { SelectField } from '../../components/select-field.tsx';
import type { Printing } from '../../domain/card/impose.ts';
import { type On, pageOf, sheetsFor } from '../../domain/card/page-of.ts';
import type { CardSize, SheetId } from '../../domain/card/papers.ts';
import { CARD } from '../../words/card.ts';
import { SideChoices } from './side-choices.tsx';

type Props = {
  print: Printing & { on: On };
  size: CardSize;
  /** The plain sheet of the region. */
  sheet: SheetId;
  onChange: (patch: Partial<Printing & { on: On }>) => void;
};

/** How a card comes out of the printer: alone or several, on one side or both. */
export function SizeChoices({ print, size, sheet, onChange }: Props) {
  const { on, sides, flip } = print;
  const sheets = sheetsFor(size);
  const first = sheets.includes(sheet) ? [sheet, ...sheets.filter((each) => each !== sheet)] : sheets;
  const labelOf = (each: SheetId) => {
    const { columns, rows } = pageOf(size, each);
    return CARD.onSheet[each](columns * rows);
  };
  return (
    <>
      <SelectField<On>
        label={CARD.on}
        values={['own', ...first]}
        labels={{ own: CARD.onOwn, letter: labelOf('letter'), a4: labelOf('a4') }}
        value={on}
        onChange={(chosen) => onChange({ on: chosen })}
      />
      <SideChoices on={on} sides={sides} flip={flip} onChange={onChange} />
    </>
  );
}
