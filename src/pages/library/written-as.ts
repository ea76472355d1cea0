import { type Form, openScenario } from '../../domain/library/open-scenario.ts';
import { scenarioTwee } from '../../domain/library/twee/scenario-twee.ts';

/** A person's own call in one of its forms; undefined where it is too big for that. */
export function writtenAs(yaml: string, form: Form): string | undefined {
  if (form === 'yaml') return yaml;
  const { scenario } = openScenario({ path: 'own.yaml', text: yaml });
  if (!scenario) return undefined;
  if (form === 'json') return `${JSON.stringify(scenario.file, null, 2)}\n`;
  const made = scenarioTwee(scenario.file, yaml);
  return 'twee' in made ? made.twee : undefined;
}
