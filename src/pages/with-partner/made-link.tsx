import { lazy } from 'react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { WITH_PARTNER } from '../../words/partner.ts';
import { addressOf, leadsNowhere, MOST_FOR_QR } from '../address-of.ts';
import { SendLink } from '../send-link.tsx';

const QrPicture = lazy(() =>
  import('../../components/qr-picture.tsx').then((part) => ({ default: part.QrPicture })),
);

/** The link that was made: as a QR code, to share, as a file, and on this device. */
export function MadeLink({ payload }: { payload: string }) {
  const url = addressOf(paths.partner(payload));
  return (
    <div className="made-link">
      {!leadsNowhere(url) && <AsCode url={url} />}
      <SendLink
        url={url}
        name={WITH_PARTNER.invitationFile}
        intro={WITH_PARTNER.invitationIntro}
        linkLead={WITH_PARTNER.linkSend}
        fileLead={WITH_PARTNER.fileSend}
      />
      <section className="section first-section">
        <h2>{WITH_PARTNER.here}</h2>
        <Link className="quiet" to={paths.partner(payload)}>
          {WITH_PARTNER.hereGo}
        </Link>
      </section>
    </div>
  );
}

const AsCode = ({ url }: { url: string }) => (
  <section className="section first-section">
    <h2>{WITH_PARTNER.made}</h2>
    {url.length > MOST_FOR_QR ? (
      <p className="say">{WITH_PARTNER.tooLongForQr}</p>
    ) : (
      <>
        <p className="say">{WITH_PARTNER.qrLead}</p>
        <QrPicture text={url} label={WITH_PARTNER.qr} />
      </>
    )}
  </section>
);
