import { Link, NavLink } from 'react-router';
import { paths } from '../paths.ts';
import { SHELL } from '../words/shell.ts';

type Props = {
  /** In a practice call the head stays short: it only says that no one is called, or how to leave a shared computer. */
  inCall: boolean;
  /** There is something of the person's to go back to. */
  hasToday: boolean;
  /** On a shared computer: the way out is in every head. */
  shared: boolean;
};

/** The head of every page: the name stands on the blue rule. */
export function Head({ inCall, hasToday, shared }: Props) {
  return (
    <header className="head">
      <Link className="head-name" to={paths.today}>
        {SHELL.name}
      </Link>
      {inCall && !shared ? (
        <p className="head-note">{SHELL.noOneIsCalled}</p>
      ) : (
        <nav className="head-links" aria-label={SHELL.mainNav}>
          {!inCall && hasToday && (
            <>
              <NavLink to={paths.today} end>
                {SHELL.today}
              </NavLink>
              <NavLink to={paths.myCalls}>{SHELL.myCalls}</NavLink>
            </>
          )}
          {!inCall && <NavLink to={paths.settings}>{SHELL.settings}</NavLink>}
          {shared && <NavLink to={paths.finish}>{SHELL.finish}</NavLink>}
        </nav>
      )}
    </header>
  );
}

/** As in the page itself, until it is known whose page it is. */
export const OpeningHead = () => (
  <div className="page">
    <header className="head">
      <span className="head-name">{SHELL.name}</span>
    </header>
  </div>
);
