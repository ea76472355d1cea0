import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { TroublePage } from '../../components/trouble-page.tsx';
import { readResult } from '../../stores/partner-links.ts';
import { PARTNER_TROUBLE, type PartnerTrouble, troubleTitle } from '../../words/partner.ts';
import { useTakeRun } from './use-take-run.ts';

/** `/partner-back/:payload`: what a partner sent back. It becomes a rehearsal, and its debrief is shown. */
export function PartnerBackPage() {
  const { payload = '' } = useParams();
  const { takeResult } = useTakeRun();
  const navigate = useNavigate();
  const [trouble, setTrouble] = useState<PartnerTrouble>();
  const taken = useRef<string>(undefined);
  useEffect(() => {
    // once for each link: keeping it changes what is owned, and this is drawn anew
    if (taken.current === payload) return;
    taken.current = payload;
    const take = async () => {
      const read = await readResult(payload);
      const got = 'trouble' in read ? read : await takeResult(read.result);
      if ('trouble' in got) setTrouble(got.trouble);
      else await navigate(got.to, { replace: true });
    };
    void take();
  }, [payload, takeResult, navigate]);
  return trouble ? <TroublePage title={troubleTitle()} advice={PARTNER_TROUBLE[trouble]} /> : null;
}
