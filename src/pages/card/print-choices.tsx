import { SelectField } from '../../components/select-field.tsx';
import { PAPERS, type PaperId } from '../../domain/card/papers.ts';
import { CARD } from '../../words/card.ts';

/** How the card is printed. `answers`: those needed most, as many as one card has room for, or all of them. */
export type Print = {
  paper: 'sheet' | 'index';
  words: 'full' | 'cues';
  answers: 'most' | 'all';
  notes: boolean;
};

type Props = {
  print: Print;
  onChange: (patch: Partial<Print>) => void;
  /** The plain sheet of the region. */
  sheet: Exclude<PaperId, 'index'>;
  /** How many answers the script has. */
  count: number;
  /** Does any line have a note? */
  hasNotes: boolean;
};

/** What can be chosen about the print. */
export function PrintChoices({ print, onChange, sheet, count, hasNotes }: Props) {
  const most = PAPERS[print.paper === 'sheet' ? sheet : 'index'].answers;
  return (
    <>
      <SelectField
        label={CARD.paper}
        values={['sheet', 'index']}
        labels={{ sheet: CARD.sheet[sheet], index: CARD.index }}
        value={print.paper}
        onChange={(paper) => onChange({ paper })}
      />
      <SelectField
        label={CARD.words}
        values={['full', 'cues']}
        labels={{ full: CARD.wordsFull, cues: CARD.wordsCues }}
        value={print.words}
        onChange={(words) => onChange({ words })}
      />
      {count > most && (
        <SelectField
          label={CARD.ifTheySay}
          values={['most', 'all']}
          labels={{ most: CARD.answersMost(most), all: CARD.answersAll(count) }}
          value={print.answers}
          onChange={(answers) => onChange({ answers })}
        />
      )}
      {hasNotes && (
        <label className="pickone">
          <input
            type="checkbox"
            checked={print.notes}
            onChange={(event) => onChange({ notes: event.target.checked })}
          />
          {CARD.notes}
        </label>
      )}
    </>
  );
}
