import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { paths } from '../../paths.ts';
import { missingCodes, type SeenCodes } from '../../stores/codes.ts';
import { BRING } from '../../words/take-along.ts';
import { payloadIn } from '../address-of.ts';
import { ScanCodes } from '../scan-codes.tsx';
import { RestoreAsk } from '../settings/restore-ask.tsx';
import { PasteCode } from './paste-code.tsx';
import { useBring } from './use-bring.ts';

/** `/bring/:code?`: everything from another device, code by code. Nothing is added before the person agrees. */
export function BringPage() {
  const { seen, plan, said, added, take, say, add, leave } = useBring();
  const ask = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLParagraphElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    // what had the focus is gone: the camera when it is asked, and the question once it is answered
    if (plan) ask.current?.focus();
    else if (isAsked.current) note.current?.focus();
    isAsked.current = plan !== undefined;
  }, [plan]);
  return (
    <div className="bring-page">
      <PageTitle title={BRING.title} />
      {!plan && !added && <p className="lead">{BRING.lead}</p>}
      <p ref={note} className="say strong" role="status" tabIndex={-1}>
        {said || (seen && stillMissing(seen))}
      </p>
      {plan && (
        <div ref={ask} tabIndex={-1} className="restore">
          <RestoreAsk found={BRING.found} plan={plan} onGo={() => void add()} onLeave={leave} />
        </div>
      )}
      {!plan && !added && (
        <>
          <ScanCodes
            onCode={(text) => take(payloadIn(text, 'bring') ?? '')}
            troubles={BRING.cameraTrouble}
            main
          />
          <PasteCode
            onText={(text) => {
              const code = payloadIn(text, 'bring');
              if (code === undefined) say(BRING.noLink);
              else take(code);
            }}
          />
        </>
      )}
      {added && (
        <p className="acts after-lead">
          <Link className="act" to={paths.today}>
            {BRING.toToday}
          </Link>
        </p>
      )}
    </div>
  );
}

function stillMissing(seen: SeenCodes): string {
  const missing = missingCodes(seen);
  return missing.length === 0 ? '' : BRING.here(seen.parts.size, seen.of, missing);
}
