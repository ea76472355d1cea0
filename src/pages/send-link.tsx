import { useId, useState } from 'react';
import { copyText } from '../device/copy-text.ts';
import { canShare, shareLink } from '../device/share-link.ts';
import { useWorld } from '../device/world.tsx';
import { PARTNER } from '../words/partner.ts';
import { leadsNowhere, MOST_FOR_CHAT } from './address-of.ts';

type Props = {
  url: string /** Of the file. */;
  name: string;
  intro: string;
  linkLead: string;
  fileLead: string;
};

/** A link to send, and the same as a file; of a link that leads nowhere the file alone. */
export const SendLink = ({ url, name, intro, linkLead, fileLead }: Props) => (
  <>
    {!leadsNowhere(url) && <SendByLink url={url} lead={linkLead} title={PARTNER.title} />}
    <SendByFile
      name={name}
      text={`${intro}\n\n${url}\n`}
      lead={leadsNowhere(url) ? PARTNER.leadsNowhere : fileLead}
    />
  </>
);

/** A link to share or copy. `title`: what an app that it is shared with calls it. */
export function SendByLink({ url, lead, title }: { url: string; lead: string; title: string }) {
  const [copied, setCopied] = useState<boolean>();
  const id = useId();
  if (leadsNowhere(url)) return <p className="say">{PARTNER.leadsNowhere}</p>;
  return (
    <section className="section first-section">
      <h2 id={id}>{PARTNER.link}</h2>
      <p className="say">{lead}</p>
      {url.length > MOST_FOR_CHAT && <p className="say">{PARTNER.tooLongForChat}</p>}
      <p className="acts">
        {canShare() && (
          <button type="button" className="quiet" onClick={() => void shareLink(url, title)}>
            {PARTNER.share}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => void copyText(url).then(setCopied)}>
          {PARTNER.copy}
        </button>
      </p>
      <p role="status" className="small soft">
        {copied === undefined ? '' : copied ? PARTNER.copied : PARTNER.notCopied}
      </p>
      <input type="text" className="link-text small" readOnly aria-labelledby={id} value={url} />
    </section>
  );
}

/** A file to send. */
export function SendByFile({ name, text, lead }: { name: string; text: string; lead: string }) {
  const { saveFile } = useWorld();
  return (
    <section className="section first-section">
      <h2>{PARTNER.file}</h2>
      <p className="say">{lead}</p>
      <button
        type="button"
        className="quiet"
        onClick={() => saveFile(name, new Blob([text], { type: 'text/plain' }))}
      >
        {PARTNER.save}
      </button>
    </section>
  );
}
