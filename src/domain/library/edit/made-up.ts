import type { ScenarioFile } from '../schemas.ts';
import { freeName } from './make-name.ts';
import { plainText } from './plain-text.ts';
import { withField } from './with-field.ts';

const MOST_MADE_UP = 200;

/** The call with one more thing that is made up: a day, a time, a place. Turns say it by its name, `{{day}}`. */
export function addMadeUp(file: ScenarioFile, name: string, words: string): ScenarioFile {
  const old = file['made-up'] ?? {};
  const text = plainText(words);
  if (text === '' || Object.keys(old).length >= MOST_MADE_UP) return file;
  return { ...file, 'made-up': { ...old, [freeName(name, [old, file.people])]: text } };
}

/** The call with other words for such a thing; without it where there are none. */
export function setMadeUp(file: ScenarioFile, name: string, words: string | undefined): ScenarioFile {
  const old = file['made-up'];
  if (!old || !Object.hasOwn(old, name)) return file;
  const text = words === undefined ? undefined : plainText(words);
  if (text === '') return file;
  if (text !== undefined) return { ...file, 'made-up': { ...old, [name]: text } };
  const { [name]: _gone, ...rest } = old;
  return withField(file, 'made-up', Object.keys(rest).length > 0 ? rest : undefined);
}
