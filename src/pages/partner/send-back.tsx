import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { writeAloud } from '../../domain/partner/aloud/write-aloud.ts';
import type { LineComment } from '../../domain/partner/line-comment.ts';
import type { Note, Noted, PartnerRun } from '../../domain/partner/partner-run.ts';
import { resultOf } from '../../domain/partner/result-of.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { paths } from '../../paths.ts';
import { writeResult } from '../../stores/partner-links.ts';
import { PARTNER } from '../../words/partner.ts';
import { addressOf } from '../address-of.ts';
import { SendLink } from '../send-link.tsx';
import type { Opened } from './open-invitation.ts';
import { ReadAloudWords } from './read-aloud-words.tsx';

type Props = {
  opened: Opened;
  start: Call;
  noted: readonly Noted[];
  said: { keep?: Note | undefined; change?: Note | undefined };
  comments: readonly LineComment[];
  onBack: () => void;
};

/**
 * Three ways to give the result back, as equals, and a fourth where there is one device only. What was written about the
 * lines is in the link and in the file.
 */
export function SendBack({ opened: { invitation, list }, start, noted, said, comments, onBack }: Props) {
  const { key } = invitation;
  const run = useMemo((): PartnerRun => {
    const { keep, change } = said;
    return { noted, ...(isSaid(keep) ? { keep } : {}), ...(isSaid(change) ? { change } : {}) };
  }, [noted, said]);
  const places = useMemo(() => writeAloud(run, start, key), [run, start, key]);
  const [payload, setPayload] = useState<string | 'too-long'>();
  useEffect(() => {
    let left = false;
    const result = {
      ...resultOf(run, start, key),
      ...(comments.length > 0 ? { comments: [...comments] } : {}),
    };
    void writeResult(result).then((written) => left || setPayload(written ?? 'too-long'));
    return () => {
      left = true;
    };
  }, [run, start, key, comments]);
  const own = [run.keep, run.change].flatMap((note) => (note && 'text' in note ? [note.text] : []));
  const isOnlyRead = noted.length === 0 && !run.keep && !run.change && comments.length > 0;
  return (
    <>
      <PageTitle title={PARTNER.sendTitle} />
      <p className="lead">{isOnlyRead ? PARTNER.sendCommentsLead : PARTNER.sendLead}</p>
      {!isOnlyRead && (
        <section className="section first-section">
          <h2>{PARTNER.aloud}</h2>
          <ReadAloudWords words={places?.map((place) => list.words[place] ?? '')} own={own} />
          {comments.length > 0 && <p className="say">{PARTNER.aloudNoComments}</p>}
        </section>
      )}
      {payload === 'too-long' && <p className="say">{PARTNER.tooLong}</p>}
      {payload !== undefined && payload !== 'too-long' && (
        <>
          <SendLink
            url={addressOf(paths.partnerBack(payload))}
            name={PARTNER.resultFile}
            intro={PARTNER.resultIntro}
            linkLead={PARTNER.linkLead}
            fileLead={PARTNER.fileLead}
          />
          <section className="section first-section">
            <h2>{PARTNER.sameDevice}</h2>
            <Link className="quiet" to={paths.partnerBack(payload)}>
              {PARTNER.sameDeviceGo}
            </Link>
          </section>
        </>
      )}
      <p className="acts after-lead">
        <button type="button" className="quiet" onClick={onBack}>
          {PARTNER.back}
        </button>
      </p>
    </>
  );
}

const isSaid = (note: Note | undefined): note is Note =>
  note !== undefined && ('pick' in note || note.text.trim() !== '');
