import type { Session } from '../../stores/open-own.ts';
import { restoreCounts } from '../../words/restore-counts.ts';
import { SETTINGS } from '../../words/settings.ts';

export type RestorePlan = Parameters<Session['restore']>[0];

type Props = {
  /** "This file holds:" */
  found: string;
  plan: RestorePlan;
  onGo: () => void;
  onLeave: () => void;
};

/** What would be brought back, and the question whether to add it. */
export const RestoreAsk = ({ found, plan, onGo, onLeave }: Props) => (
  <div>
    <p className="strong">{found}</p>
    <ul className="counts">
      {restoreCounts(plan).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p className="acts">
      <button type="button" className="quiet strong" onClick={onGo}>
        {SETTINGS.restoreGo}
      </button>
      <button type="button" className="quiet" onClick={onLeave}>
        {SETTINGS.restoreNot}
      </button>
    </p>
  </div>
);
