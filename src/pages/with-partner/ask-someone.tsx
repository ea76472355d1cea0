import { use, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { SelectField } from '../../components/select-field.tsx';
import { loadScenarioList } from '../../content/library.ts';
import { useWorld } from '../../device/world.tsx';
import { whatNext } from '../../domain/debrief/practice/what-next.ts';
import { ownCallId } from '../../domain/library/own-call-id.ts';
import type { OpeningRow, RehearsalRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { withWriter } from '../../words/library.ts';
import { WITH_PARTNER } from '../../words/partner.ts';
import { sayAs } from '../../words/say.ts';
import { useContent } from '../use-content.ts';
import { InvitationFor } from './invitation-for.tsx';

type Props = { script: ScriptRow; opening: OpeningRow; practised: readonly RehearsalRow[] };

/** Which practice call, the next one first; then what goes into the link. */
export function AskSomeone({ script, opening, practised }: Props) {
  const { language } = useContent();
  const { now } = useWorld();
  const worry = useOwn((own) => own.settings.worry);
  const all = use(loadScenarioList(language));
  const { goal } = script;
  // the order stays as it was when the page was opened
  const [ids] = useState(() =>
    whatNext({ calls: all, goal, channel: 'call', worry, rehearsals: practised, now: now() }).calls.map(
      ({ id }) => id,
    ),
  );
  const own = useOwn((now) => now.scenarios);
  const titles = useMemo(() => {
    const theirs = Object.values(own)
      .filter(
        (row) => row.errors === 0 && row.channel === 'call' && (row.goal === goal || row.goal === 'any'),
      )
      .map((row) => [ownCallId(row.id), withWriter(row)] as const);
    return new Map([
      ...ids.map((id) => [id, sayAs(all.find((call) => call.id === id)?.title ?? id)] as const),
      ...theirs,
    ]);
  }, [ids, all, own, goal]);
  const asked = useSearchParams()[0].get('call') ?? '';
  const [chosen, setChosen] = useState(titles.has(asked) ? asked : (ids[0] ?? ''));
  return (
    <section className="section first-section">
      <div className="asked-call">
        <SelectField
          label={WITH_PARTNER.call}
          values={[...titles.keys()]}
          labels={Object.fromEntries(titles)}
          value={chosen}
          onChange={setChosen}
        />
        <p className="small soft">{sayAs(all.find(({ id }) => id === chosen)?.about ?? '')}</p>
      </div>
      {chosen !== '' && <InvitationFor key={chosen} scenario={chosen} script={script} opening={opening} />}
    </section>
  );
}
