import { readFile, type SourceFile } from './read/read-file.ts';
import type { ScenarioFile } from './schemas.ts';
import type { Opened } from './twee/opened.ts';
import { readStory } from './twee/read-story.ts';
import { writeScenario } from './write/write-scenario.ts';

/** The forms a practice call can be written in. */
export const FORMS = ['yaml', 'json', 'twee'] as const;
export type Form = (typeof FORMS)[number];

/**
 * Reads a person's own practice call in any of its forms, told by the name of the file, or by how it begins. YAML stays
 * as it is written. Never throws; without a `scenario` its findings say why.
 */
export function openScenario(file: SourceFile): Opened {
  const form = formOf(file);
  if (form === 'twee') return readStory(file);
  // JSON is YAML, but for its tabs
  const text = form === 'json' ? file.text.replaceAll('\t', ' ') : file.text;
  const { findings, content } = readFile({ path: file.path, text }, 'scenario');
  if (!content) return { findings };
  const value = content.value as ScenarioFile;
  return { findings, scenario: { file: value, yaml: form === 'json' ? writeScenario(value) : text } };
}

function formOf({ path, text }: SourceFile): Form {
  if (/\.ya?ml$/i.test(path)) return 'yaml';
  if (/\.json$/i.test(path)) return 'json';
  if (/\.(twee|tw|tw2)$/i.test(path)) return 'twee';
  if (/^\s*\{/.test(text.slice(0, 200))) return 'json';
  return /^::/m.test(text.slice(0, 10_000)) ? 'twee' : 'yaml';
}
