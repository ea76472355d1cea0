import { SelectField } from '../../components/select-field.tsx';
import { CARD } from '../../words/card.ts';
import type { ChoicesProps } from './print.ts';
import { PrivateTicks } from './private-ticks.tsx';

type Props = ChoicesProps & {
  /** How many answers one card has room for. */
  most: number;
};

/** What few people need to choose, behind one line. */
export function MoreChoices({ print, onChange, count, most, hasVoicemail, topics }: Props) {
  const isCall = print.what === 'call';
  const hasAnswers = isCall && count > most;
  if (!hasAnswers && !hasVoicemail && topics.length === 0) return null;
  return (
    <details className="tools">
      <summary>
        <span className="quiet">{CARD.moreChoices}</span>
      </summary>
      <div className="card-form">
        {hasVoicemail && (
          <SelectField
            label={CARD.what}
            values={['call', 'voicemail']}
            labels={CARD.whats}
            value={print.what}
            onChange={(what) => onChange({ what })}
          />
        )}
        {hasAnswers && (
          <SelectField
            label={CARD.ifTheySay}
            values={['most', 'all']}
            labels={{ most: CARD.answersMost(most), all: CARD.answersAll(count) }}
            value={print.answers}
            onChange={(answers) => onChange({ answers })}
          />
        )}
        {topics.length > 0 && (
          <PrivateTicks
            legend={CARD.private}
            note={CARD.privateNote}
            topics={topics}
            ticked={print.ticked}
            onChange={(ticked) => onChange({ ticked })}
          />
        )}
      </div>
    </details>
  );
}
