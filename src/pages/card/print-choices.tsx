import { SelectField } from '../../components/select-field.tsx';
import { Tick } from '../../components/tick.tsx';
import { CARD_SIZES, PAPERS } from '../../domain/card/papers.ts';
import { CARD } from '../../words/card.ts';
import { MoreChoices } from './more-choices.tsx';
import type { ChoicesProps } from './print.ts';
import { SizeChoices } from './size-choices.tsx';

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
