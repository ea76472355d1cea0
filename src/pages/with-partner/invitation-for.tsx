import { use, useState } from 'react';
import { Tick } from '../../components/tick.tsx';
import { useWorld } from '../../device/world.tsx';
import type { FactName } from '../../domain/library/ids.ts';
import { readOwnCallId } from '../../domain/library/own-call-id.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import { invitationTo } from '../../domain/partner/invitation-to.ts';
import { shownWords, spokenWords } from '../../domain/partner/planned-words.ts';
import { KEPT_BACK, sayableFacts } from '../../domain/partner/told-facts.ts';
import { beginRehearsal } from '../../domain/rehearsal/begin-rehearsal.ts';
import type { Rehearsal } from '../../domain/rehearsal/rehearsal.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { writeInvitation } from '../../stores/partner-links.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import { FACT_NAMES } from '../../words/fact-names.ts';
import { PARTNER, WITH_PARTNER } from '../../words/partner.ts';
import { useContent } from '../use-content.ts';
import { useGraphOf } from '../use-graph-of.ts';
import { MadeLink } from './made-link.tsx';

type Props = { scenario: string; script: ScriptRow; opening: OpeningRow };

/** What they get to know, fact by fact, and the link with it. */
export function InvitationFor({ scenario, script, opening }: Props) {
  const { language, speech } = useContent(opening.country);
  const world = useWorld();
  const session = useSession();
  const me = useOwn((own) => own.me);
  const addRehearsal = useOwn((own) => own.addRehearsal);
  const graphOf = useGraphOf();
  const { graph, file, hash } = use(graphOf(language, scenario));
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
  const words = shownWords({ rehearsal: asked, script, graph }, speech);
  const everyLine = (script.channels[graph.channel] ?? script.channels.call)?.lines ?? [];
  const { answers } = spokenWords({ rehearsal: { ...asked, partner: {} }, script, graph });
  const make = async () => {
    const options = { ...asked.options, seed: world.newSeed() };
    const partner = { without: [...without], shown: words.map(({ id, says }) => ({ id, says })) };
    const waiting = { ...asked, options, partner };
    const rehearsal = beginRehearsal(waiting, graph, speech);
    const id = addRehearsal(rehearsal);
    await session.flush();
    const own = readOwnCallId(scenario) === undefined ? undefined : file;
    const invitation = invitationTo({ rehearsal, graph, file: own, shown: words }, id, language);
    setPayload((await writeInvitation(invitation)) ?? 'too-long');
  };
  return (
    <>
      <fieldset className="told">
        <legend>
          <h2>{WITH_PARTNER.told}</h2>
        </legend>
        <p className="say">{WITH_PARTNER.toldLead}</p>
        {sayableFacts(graph, [...everyLine, ...answers], facts).map((fact) => (
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
          {words.map(({ id, says }) => (
            <li key={id} dir="auto">
              {says}
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
