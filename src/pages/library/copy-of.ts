import { loadScenario } from '../../content/library.ts';
import type { OwnScenario } from '../../domain/library/own-scenario.ts';
import { writeScenario } from '../../domain/library/write/write-scenario.ts';
import { readOwnScenario } from '../../stores/read-own-scenario.ts';

/** A call of the library as one of the person's own. Loaded when one is copied: it writes YAML. */
export async function copyOf(language: string, id: string): Promise<OwnScenario> {
  const { file } = await loadScenario(language, id);
  const { scenario } = await readOwnScenario({ path: `${id}.yaml`, text: writeScenario(file) });
  if (!scenario) throw new RangeError(`${id} cannot be copied`);
  return scenario;
}
