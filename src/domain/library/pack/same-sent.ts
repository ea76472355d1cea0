import type { OwnScenario } from '../own-scenario.ts';
import { SENT } from './pack-file.ts';

/** The call that was sent before and that this one takes the place of: of the same name and writer. */
export const sameSent = <Row extends OwnScenario>(
  rows: readonly Row[],
  { scenarioId, by }: OwnScenario,
): Row | undefined => rows.find((row) => row.pack === SENT && row.scenarioId === scenarioId && row.by === by);
