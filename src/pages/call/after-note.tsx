import { Link } from 'react-router';
import { useWorld } from '../../device/world.tsx';
import { HAPPENED, type LoggedCall } from '../../domain/calls/logged-call.ts';
import { endingOf } from '../../domain/calls/note.ts';
import { orderOpenings } from '../../domain/calls/order-openings.ts';
import { paths } from '../../paths.ts';
import type { CallRow, OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { CALLED, kindWords } from '../../words/call-page.ts';
import { openingTitle } from '../../words/script.ts';
import { RemindMe } from '../reminder/remind-me.tsx';
import { useAdvice, useAdvised } from '../use-advice.ts';
import { useContent } from '../use-content.ts';
import { Chips } from './chips.tsx';

type Props = {
  opening: OpeningRow;
  script: ScriptRow | undefined;
  call: CallRow;
  onChange: (call: LoggedCall) => void;
  onUndo: () => void;
};

/** Kind true words, what was feared beside what happened, and the next one on the list, or enough for today. */
export function AfterNote({ opening, script, call, onChange, onUndo }: Props) {
  const { advice } = useAdvice(opening);
  return (
    <section className="section after-note">
      <p className="lead" role="status">
        {kindWords(call.reached, endingOf(call))}
      </p>
      <FearedAsk call={call} onChange={onChange} />
      <NextOnList openingId={opening.id} />
      <p className="acts small">
        {script && call.said && (
          <Link className="quiet" to={paths.practice(script.id)}>
            {CALLED.practise}
          </Link>
        )}
        <RemindMe opening={opening} advice={advice} />
        <Link className="quiet" to={paths.opening(opening.id)}>
          {CALLED.facts}
        </Link>
        <button type="button" className="quiet" onClick={onUndo}>
          {CALLED.undo}
        </button>
      </p>
    </section>
  );
}

function FearedAsk({ call, onChange }: Pick<Props, 'call' | 'onChange'>) {
  const { worries } = useContent().base;
  const { feared } = call;
  if (!feared) return null;
  const title = worries.find(({ id }) => id === feared.worry)?.title ?? feared.worry;
  const question = CALLED.feared(title);
  return (
    <div className="feared">
      <p className="say">{question}</p>
      <Chips
        label={question}
        chips={HAPPENED.map((value) => ({ value, label: CALLED.happened[value] }))}
        isOn={(value) => feared.happened === value}
        onTap={(happened) => onChange({ ...call, feared: { ...feared, happened } })}
      />
      <p className="say soft" role="status">
        {feared.happened && CALLED.happenedSaid[feared.happened]}
      </p>
    </div>
  );
}

/** The next job that may be called about today, easy ones first. */
function NextOnList({ openingId }: { openingId: string }) {
  const { today } = useWorld();
  const changeSettings = useOwn((own) => own.changeSettings);
  const advised = useAdvised();
  const next = orderOpenings(
    advised.filter(({ opening, advice }) => opening.id !== openingId && advice.verdict === 'call'),
  )[0]?.opening;
  return (
    <>
      <p className="say strong" dir="auto">
        {next ? CALLED.nextCall(openingTitle(next.facts.position, next.facts.employer)) : CALLED.noNextCall}
      </p>
      <p className="acts">
        {next && (
          <Link className="act" to={paths.call(next.id)}>
            {CALLED.callNow}
          </Link>
        )}
        <Link
          className={next ? 'quiet' : 'act'}
          to={paths.today}
          onClick={() => changeSettings({ enoughOn: today() })}
        >
          {CALLED.enough}
        </Link>
      </p>
    </>
  );
}
