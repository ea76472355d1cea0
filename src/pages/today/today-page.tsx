import { useOwn } from '../../stores/session-context.tsx';
import { NewScriptPage } from './new-script-page.tsx';
import { ReturningToday } from './returning-today.tsx';

type Props = { onShare: () => Promise<void> };

/** `/`: the first visit, or what is next for each job. */
export function TodayPage({ onShare }: Props) {
  const hasOpenings = useOwn((own) => Object.keys(own.openings).length > 0);
  return hasOpenings ? <ReturningToday /> : <NewScriptPage onShare={onShare} />;
}
