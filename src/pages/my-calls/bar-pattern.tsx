import type { Counted } from '../../domain/calls/numbers/counts-of.ts';

/** What fills a bar: each count has its own, in ink alone, so that it reads without colour and on any paper. */
const PATHS: Record<Counted, string | undefined> = {
  calls: undefined,
  talks: 'M-2 10 L10 -2 M-2 2 L2 -2 M6 10 L10 6',
  gained: 'M4 2.5 a1.5 1.5 0 1 0 0.01 0',
  interviews: 'M0 0 h8 v8 h-8 z',
  others: 'M0 4 h8',
};

export function BarPattern({ id, of }: { id: string; of: Counted }) {
  const path = PATHS[of];
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
        {path && <path className={`bar-${of}`} d={path} />}
      </pattern>
    </defs>
  );
}
