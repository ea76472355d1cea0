import { newCall } from '../../domain/library/edit/new-call.ts';
import type { OwnScenario } from '../../domain/library/own-scenario.ts';
import { writeScenario } from '../../domain/library/write/write-scenario.ts';
import { readOwnScenario } from '../../stores/read-own-scenario.ts';
import { FIRST_WORDS } from '../../words/edit-call.ts';

/** The smallest call that can be practised. Loaded when one is begun: it writes YAML. */
export async function firstCall(): Promise<OwnScenario> {
  const text = writeScenario(newCall(FIRST_WORDS));
  const { scenario } = await readOwnScenario({ path: 'my-call.yaml', text });
  if (!scenario) throw new RangeError('The first call cannot be read');
  return scenario;
}
