import { useState } from 'react';
import { Tick } from '../../components/tick.tsx';
import { joinCalls } from '../../domain/library/pack/pack-file.ts';
import { paths } from '../../paths.ts';
import { writePack } from '../../stores/packs.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { withWriter } from '../../words/library.ts';
import { PACKS } from '../../words/packs.ts';
import { addressOf, MOST_FOR_LINK } from '../address-of.ts';
import { SendByFile, SendByLink } from '../send-link.tsx';

type Made = { yaml: string; url?: string };

/** A few calls as one link, and any number of them as one file. */
export function PackSend() {
  const rows = useOwn((own) => own.scenarios);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [made, setMade] = useState<Made>();
  const all = Object.values(rows).sort((one, other) => other.changedAt - one.changedAt);
  if (all.length === 0) return null;
  const chosen = all.filter(({ id }) => ticked.has(id));
  const make = async () => {
    const yaml = joinCalls(chosen.map((row) => row.yaml));
    const payload = await writePack(yaml);
    const url = payload === undefined ? undefined : addressOf(paths.pack(payload));
    setMade({ yaml, ...(url !== undefined && url.length <= MOST_FOR_LINK ? { url } : {}) });
  };
  const tick = (id: string, isTicked: boolean) => {
    setMade(undefined);
    setTicked(new Set(isTicked ? [...ticked, id] : [...ticked].filter((each) => each !== id)));
  };
  return (
    <section className="section" aria-labelledby="send-pack">
      <h2 id="send-pack">{PACKS.send}</h2>
      <p>{PACKS.sendLead}</p>
      <div className="told">
        {all.map((row) => (
          <Tick
            key={row.id}
            label={withWriter(row)}
            checked={ticked.has(row.id)}
            onChange={(isTicked) => tick(row.id, isTicked)}
          />
        ))}
      </div>
      {chosen.length > 0 && (
        <p className="acts">
          <button type="button" className="quiet strong" onClick={() => void make()}>
            {PACKS.make}
          </button>
        </p>
      )}
      {made && (
        <>
          {made.url === undefined ? (
            <p className="say">{PACKS.tooLong}</p>
          ) : (
            <SendByLink url={made.url} lead={PACKS.linkLead} title={PACKS.shareTitle} />
          )}
          <SendByFile name={PACKS.file} text={made.yaml} lead={PACKS.fileLead} />
        </>
      )}
    </section>
  );
}
