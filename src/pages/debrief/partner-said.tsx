import type { Partner, Rehearsal } from '../../domain/rehearsal/rehearsal.ts';
import { PARTNER_SAID } from '../../words/partner-said.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { sayAs } from '../../words/say.ts';

type Props = { partner: Partner; transcript: Rehearsal['transcript'] };

/** That somebody played the employer, and what they said at the end. */
export function PartnerSaid({ partner: { keep, change }, transcript }: Props) {
  // a named blank: they were not told this
  const hasBlank = transcript.some(({ says }) => says.includes('____'));
  return (
    <section className="partner-said">
      <p>{PARTNER_SAID.practised}</p>
      {keep !== undefined && (
        <p dir="auto">
          <b>{PARTNER_SAID.toKeep}</b> {REHEARSE.quoted(sayAs(keep))}
        </p>
      )}
      {change !== undefined && (
        <p dir="auto">
          <b>{PARTNER_SAID.toChange}</b> {REHEARSE.quoted(sayAs(change))}
        </p>
      )}
      {hasBlank && <p className="small soft">{PARTNER_SAID.untold}</p>}
    </section>
  );
}
