import { useState } from 'react';
import { useNavigate } from 'react-router';
import { readResult } from '../../stores/partner-links.ts';
import type { RehearsalRow } from '../../stores/row-types.ts';
import { PARTNER_TROUBLE, WITH_PARTNER } from '../../words/partner.ts';
import { LinkOrFile } from '../link-or-file.tsx';
import { type Taken, useTakeRun } from './use-take-run.ts';
import { WordsBack } from './words-back.tsx';

/** What a partner gives back: words that are typed, a link, or a file. */
export function ItCameBack({ waiting }: { waiting: readonly RehearsalRow[] }) {
  const navigate = useNavigate();
  const { takeResult, takeRun } = useTakeRun();
  const [trouble, setTrouble] = useState('');
  const land = async (taken: Taken) => {
    if ('trouble' in taken) return setTrouble(PARTNER_TROUBLE[taken.trouble]);
    await navigate(taken.to);
  };
  const takePayload = async (payload: string) => {
    setTrouble('');
    const read = await readResult(payload);
    await land('trouble' in read ? read : await takeResult(read.result));
  };
  return (
    <section className="section came-back">
      <h2>{WITH_PARTNER.back}</h2>
      <p className="say">{WITH_PARTNER.backLead}</p>
      <WordsBack waiting={waiting} onRun={(id, run, added) => void takeRun(id, run, added).then(land)} />
      <LinkOrFile kind="partner-back" onFound={(payload) => void takePayload(payload)} />
      <p role="status" className="say">
        {trouble}
      </p>
    </section>
  );
}
