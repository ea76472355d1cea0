import type { SheetId } from '../domain/card/papers.ts';
import type { PartnerStep } from '../domain/card/partner-steps.ts';
import type { Offer } from '../domain/rehearsal/graph.ts';
import { CALL_LANGUAGE } from '../words/call-language.ts';
import { PARTNER_SHEET } from '../words/partner-sheet.ts';
import { personName } from '../words/rehearse.ts';
import { CardRuns } from './card-runs.tsx';

type Props = {
  paper: SheetId;
  /** "Line cook, Northgate Foods" */
  job: string;
  steps: readonly PartnerStep[];
  labelOf: (offer: Offer) => string;
};

/** What somebody reads who plays the employer: plain words on plain paper, as many pages as it takes. */
export function PartnerSheet({ paper, job, steps, labelOf }: Props) {
  return (
    <section className={`plain-print partner-sheet on-${paper}`} aria-label={PARTNER_SHEET.preview}>
      <h2 dir="auto">{PARTNER_SHEET.heading(job)}</h2>
      <p>{PARTNER_SHEET.how}</p>
      <p>{PARTNER_SHEET.stop}</p>
      <ol>
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a call have no identity but their place
          <Step key={at} step={step} labelOf={labelOf} />
        ))}
      </ol>
      <section>
        <h3>{PARTNER_SHEET.after}</h3>
        <ul>
          {PARTNER_SHEET.checks.map((check) => (
            <li key={check}>
              <span className="tick-box" aria-hidden="true" /> {check}
            </li>
          ))}
        </ul>
        <p className="to-write">{PARTNER_SHEET.keep}</p>
        <p className="to-write">{PARTNER_SHEET.change}</p>
      </section>
    </section>
  );
}

function Step({ step, labelOf }: { step: PartnerStep; labelOf: Props['labelOf'] }) {
  const { person, says, listenFor, plan, otherwise } = step;
  return (
    <li>
      <p>
        {person && <span className="soft">{personName(person.name, person.role)}: </span>}
        {says === '' ? (
          <span className="soft">({PARTNER_SHEET.sound})</span>
        ) : (
          <b dir="auto" lang={CALL_LANGUAGE} className="to-read">
            “{says}”
          </b>
        )}
      </p>
      {listenFor ? (
        <p>
          <span className="soft">{PARTNER_SHEET.listenFor}:</span> {labelOf(listenFor)}
        </p>
      ) : (
        <p className="soft">{PARTNER_SHEET.over}</p>
      )}
      {plan.length > 0 && (
        <p dir="auto">
          <span className="soft">{PARTNER_SHEET.plan}:</span>{' '}
          <span lang={CALL_LANGUAGE}>
            <CardRuns runs={plan} />
          </span>
        </p>
      )}
      {otherwise && (
        <p dir="auto">
          <span className="soft">{PARTNER_SHEET.otherwise}:</span>{' '}
          <span lang={CALL_LANGUAGE}>“{otherwise}”</span>
        </p>
      )}
    </li>
  );
}
