import { Bar } from '../../components/bar.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import type { Call } from '../../domain/rehearsal/call.ts';
import { PARTNER } from '../../words/partner.ts';
import { sayAs } from '../../words/say.ts';
import type { Opened } from './open-invitation.ts';
import { personOn } from './person-on.ts';

type Props = {
  opened: Opened;
  call: Call;
  onStart: () => void;
  /** Not given where the link holds none of their words. */
  onRead: (() => void) | undefined;
};

/** Before the call: who asks, whom one plays, and how it works. */
export function Meet({ opened: { invitation, graph, about }, call, onStart, onRead }: Props) {
  const name = invitation.facts.name?.trim() ?? '';
  const isVisit = graph.channel === 'visit';
  const begins = isVisit ? PARTNER.theyCome : graph.direction === 'in' ? PARTNER.rings : PARTNER.theyRing;
  return (
    <>
      <PageTitle title={PARTNER.title} />
      <p className="lead" dir="auto">
        {isVisit ? PARTNER.asksVisit(name) : PARTNER.asks(name)}
      </p>
      <section className="section first-section">
        <h2>{PARTNER.about}</h2>
        <p className="say" dir="auto">
          {invitation.facts.employer && <b>{invitation.facts.employer}. </b>}
          {sayAs(about)}
        </p>
        <p className="say" dir="auto">
          {PARTNER.youAre}: <b>{personOn(call)}</b>. {begins}
        </p>
      </section>
      <section className="section first-section">
        <h2>{PARTNER.how}</h2>
        <ol className="steps">
          {PARTNER.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="small soft">{PARTNER.kept}</p>
      </section>
      <Bar className="acts after-lead">
        <button type="button" className="act" onClick={onStart}>
          {PARTNER.start}
        </button>
        {onRead && (
          <button type="button" className="quiet" onClick={onRead}>
            {PARTNER.readFirst}
          </button>
        )}
      </Bar>
    </>
  );
}
