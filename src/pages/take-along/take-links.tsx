import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { TAKE_ALONG } from '../../words/take-along.ts';

/** The ways to take everything along that are no file. */
export const TakeLinks = () => (
  <p className="acts">
    <Link className="quiet" to={paths.takeCodes}>
      {TAKE_ALONG.codes}
    </Link>
    <Link className="quiet" to={paths.takePaper}>
      {TAKE_ALONG.paper}
    </Link>
  </p>
);
