import { use, useState } from 'react';
import { Tick } from '../../components/tick.tsx';
import { loadGraph } from '../../content/load-graph.ts';
import { useWorld } from '../../device/world.tsx';
import type { FactName } from '../../domain/library/ids.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import { invitationTo, spokenLines } from '../../domain/partner/invitation-to.ts';
import { KEPT_BACK, sayableFacts, toldFacts } from '../../domain/partner/told-facts.ts';
import { beginRehearsal } from '../../domain/rehearsal/begin-rehearsal.ts';
import type { Rehearsal } from '../../domain/rehearsal/rehearsal.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { writeInvitation } from '../../stores/partner-links.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import { FACT_NAMES } from '../../words/fact-names.ts';
import { PARTNER, WITH_PARTNER } from '../../words/partner.ts';
import { useContent } from '../use-content.ts';
import { MadeLink } from './made-link.tsx';

type Props = { scenario: string; script: ScriptRow; opening: OpeningRow };

/** What they get to know, fact by fact, and the link with it. */
export function InvitationFor({ scenario, script, opening }: Props) {
  const { language, speech } = useContent(opening.country);
  const world = useWorld();
  const session = useSession();
  const me = useOwn((own) => own.me);
  const addRehearsal = useOwn((own) => own.addRehearsal);
  const { graph, hash } = use(loadGraph(language, scenario));
  const [without, setWithout] = useState<readonly FactName[]>(KEPT_BACK);
  const [payload, setPayload] = useState<string | 'too-long'>();
  const facts = factsOf(me, opening);
  const asked: Rehearsal = {
    scriptId: script.id,
    scenario: { id: scenario, hash },
    facts,
    options: { seed: 0, surprises: 'none' },
    replies: [],
    transcript: [],
    partner: { without: [...without] },
  };
  const everyLine = (script.channels[graph.channel] ?? script.channels.call)?.lines ?? [];
  const make = async () => {
    const options = { ...asked.options, seed: world.newSeed() };
    const rehearsal = beginRehearsal({ ...asked, options }, graph, speech);
    const id = addRehearsal(rehearsal);
    await session.flush();
    const invitation = invitationTo({ rehearsal, script, graph, speech }, id, language);
    setPayload((await writeInvitation(invitation)) ?? 'too-long');
  };
  return (
    <>
      <fieldset className="told">
        <legend>
          <h2>{WITH_PARTNER.told}</h2>
        </legend>
        <p className="say">{WITH_PARTNER.toldLead}</p>
        {sayableFacts(graph, everyLine, facts).map((fact) => (
          <Tick
            key={fact}
            label={`${FACT_NAMES[fact].label}: ${fillParts([{ fact, filter: 'when' }], facts, speech)}`}
            checked={!without.includes(fact)}
            onChange={(isTold) => {
              setPayload(undefined);
              setWithout(isTold ? without.filter((each) => each !== fact) : [...without, fact]);
            }}
          />
        ))}
      </fieldset>
      <details className="planned">
        <summary>{WITH_PARTNER.linesShown}</summary>
        <ul>
          {spokenLines({ rehearsal: asked, script, graph }).map((line) => (
            <li key={line.id} dir="auto">
              {fillParts(line.parts, toldFacts(asked), speech)}
            </li>
          ))}
        </ul>
      </details>
      <p className="acts after-lead">
        <button type="button" className={payload === undefined ? 'act' : 'quiet'} onClick={() => void make()}>
          {payload === undefined ? WITH_PARTNER.make : WITH_PARTNER.makeAgain}
        </button>
      </p>
      {payload === 'too-long' && <p className="say">{PARTNER.tooLong}</p>}
      {payload !== undefined && payload !== 'too-long' && <MadeLink payload={payload} />}
    </>
  );
}
