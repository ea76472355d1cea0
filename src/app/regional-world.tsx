import { type ReactNode, useMemo } from 'react';
import { useWorld, WorldProvider } from '../device/world.tsx';
import { withRegion } from '../pages/with-region.ts';
import { useOwn } from '../stores/session-context.tsx';

/** The world as the browser tells it, but for the region that the person chose. */
export function RegionalWorld({ children }: { children: ReactNode }) {
  const world = useWorld();
  const region = useOwn((own) => own.settings.region);
  const regional = useMemo(
    () => ({ ...world, languages: withRegion(world.languages, region) }),
    [world, region],
  );
  return <WorldProvider value={regional}>{children}</WorldProvider>;
}
