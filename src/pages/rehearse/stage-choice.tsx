import { useRef } from 'react';
import { Stages } from '../../components/stages.tsx';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { STAGES, type Stage } from '../../domain/rehearsal/rehearsal.ts';
import { BY_ITSELF } from '../../domain/rehearsal/ways.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';

const ALL = [...STAGES, BY_ITSELF] as const;

type Props = {
  /** What was chosen for this line only. */
  chosen: Stage | undefined;
  onChoose: (stage: Stage | undefined) => void;
};

/** How much of the line to show: by its own record, or as the person says, for this line or for all of them. */
export function StageChoice({ chosen, onChoose }: Props) {
  const always = useOwn((own) => own.settings.stage);
  const changeSettings = useOwn((own) => own.changeSettings);
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, chosen, '[aria-pressed=true]');
  const choose = (stage: (typeof ALL)[number]) => {
    const forOne = always === BY_ITSELF && stage !== BY_ITSELF;
    onChoose(forOne ? stage : undefined);
    if (!forOne) changeSettings({ stage });
  };
  return (
    <div ref={box}>
      <Stages
        className="in-pairs"
        label={REHEARSE.stagesLabel}
        values={ALL}
        labels={REHEARSE.stages}
        value={chosen ?? always}
        onChange={choose}
      />
      {chosen && (
        <button
          type="button"
          className="quiet small"
          onClick={() => {
            onChoose(undefined);
            changeSettings({ stage: chosen });
          }}
        >
          {REHEARSE.everyLine}
        </button>
      )}
    </div>
  );
}
