import { memo } from 'react';
import { Link } from 'react-router';
import type { Channel } from '../../domain/library/ids.ts';
import { paths } from '../../paths.ts';
import { askSomeone } from '../../words/partner-said.ts';
import { PRACTICE } from '../../words/practice.ts';
import { SCRIPT } from '../../words/script.ts';

type Props = { openingId: string; scriptId: string; channel: Channel };

/** From the words to the facts in them, and to practising them. */
export const DraftLinks = memo(function DraftLinks({ openingId, scriptId, channel }: Props) {
  return (
    <p className="acts small">
      <Link className="quiet" to={paths.opening(openingId)}>
        {SCRIPT.facts}
      </Link>
      {(channel === 'call' || channel === 'visit') && (
        <Link className="quiet" to={paths.practice(scriptId, channel)}>
          {PRACTICE.titles[channel]}
        </Link>
      )}
      {channel === 'call' && (
        <Link className="quiet" to={paths.withPartner(scriptId)}>
          {askSomeone()}
        </Link>
      )}
    </p>
  );
});
