import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { LOG, THANKS_EMAIL } from '../../words/calls.ts';

/** Thank them and move on: a line to send, and the way to the next job. */
export function ThankThem() {
  const { subject, text: body } = THANKS_EMAIL;
  return (
    <>
      <p className="say">{LOG.thanks}</p>
      <blockquote className="say log-thanks">{body}</blockquote>
      <p className="acts">
        <a
          className="quiet"
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
        >
          {LOG.thanksOpen}
        </a>
        <Link className="quiet" to={paths.today}>
          {LOG.moveOn}
        </Link>
      </p>
    </>
  );
}
