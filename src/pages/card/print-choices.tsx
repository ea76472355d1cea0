import { SelectField } from '../../components/select-field.tsx';
import { Tick } from '../../components/tick.tsx';
import { type On, pageOf, sheetsFor } from '../../domain/card/page-of.ts';
import { CARD_SIZES, type CardSize, PAPERS, type SheetId } from '../../domain/card/papers.ts';
import { CARD } from '../../words/card.ts';
import { MoreChoices } from './more-choices.tsx';
import type { ChoicesProps } from './print.ts';
import { SideChoices } from './side-choices.tsx';

/** What can be chosen about the print. A plain sheet needs no choice about its sides. */
export function PrintChoices(props: ChoicesProps) {
  const { print, onChange, sheet, hasNotes } = props;
  const { paper } = print;
  return (
    <>
      <SelectField
        label={CARD.paper}
        values={['sheet', ...CARD_SIZES]}
        labels={{ sheet: CARD.sheet[sheet], ...CARD.sizes }}
        value={paper}
        onChange={(chosen) =>
          onChange({ paper: chosen, on: 'own', sides: chosen === 'sheet' ? 'one' : print.sides })
        }
      />
      {paper !== 'sheet' && <SizeChoices print={print} size={paper} sheet={sheet} onChange={onChange} />}
      <SelectField
        label={CARD.words}
        values={['full', 'cues', 'stage', 'both']}
        labels={{ full: CARD.wordsFull, cues: CARD.wordsCues, stage: CARD.wordsStage, both: CARD.wordsBoth }}
        value={print.words}
        onChange={(words) => onChange({ words })}
      />
      {print.words === 'stage' && <p className="say small soft">{CARD.stageNote}</p>}
      {hasNotes && (
        <Tick label={CARD.notes} checked={print.notes} onChange={(notes) => onChange({ notes })} />
      )}
      <MoreChoices {...props} most={PAPERS[paper === 'sheet' ? sheet : paper].answers} />
    </>
  );
}

type SizeProps = Pick<ChoicesProps, 'print' | 'onChange' | 'sheet'> & { size: CardSize };

/** How a card comes out of the printer: alone or several, on one side or both. */
function SizeChoices({ print, size, sheet, onChange }: SizeProps) {
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
