import { lazy } from 'react';
import { useOwn } from '../../stores/session-context.tsx';
import { NewScriptPage } from './new-script-page.tsx';

/** What to do next needs the rules of calls and dates; the first visit does without them. */
const ReturningToday = lazy(() =>
  import('./returning-today.tsx').then((page) => ({ default: page.ReturningToday })),
);

type Props = { onShare: () => Promise<void> };

/** `/`: the first visit, or what is next for each job. */
export function TodayPage({ onShare }: Props) {
  const hasOpenings = useOwn((own) => Object.keys(own.openings).length > 0);
  return hasOpenings ? <ReturningToday /> : <NewScriptPage onShare={onShare} />;
}
