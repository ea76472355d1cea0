import { useWorld } from '../../device/world.tsx';
import { useOwn } from '../../stores/session-context.tsx';
import { EnoughToday } from './enough-today.tsx';
import { StepsToday } from './steps-today.tsx';

/** Today for someone who was here before: what comes next, unless it was enough for this day. */
export function ReturningToday() {
  const { today } = useWorld();
  const enoughOn = useOwn((own) => own.settings.enoughOn);
  return enoughOn === today() ? <EnoughToday /> : <StepsToday />;
}
