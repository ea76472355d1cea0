import type { Role } from '../ids.ts';
import type { ScenarioFile } from '../schemas.ts';
import { freeName } from './make-name.ts';
import { optionalText } from './plain-text.ts';

const MOST_PEOPLE = 100;

/** The call with somebody more who speaks. They are called by their first name where turns name them. */
export function addPerson(file: ScenarioFile, name: string, role: Role): ScenarioFile {
  if (Object.keys(file.people).length >= MOST_PEOPLE) return file;
  const said = optionalText(name);
  const [first = role] = (said ?? role).trim().split(/\s+/);
  const id = freeName(first, [file.people, file['made-up'] ?? {}]);
  return {
    ...file,
    people: { ...file.people, [id]: { ...(said === undefined ? {} : { name: said }), role } },
  };
}

/** The call with somebody's name or role changed; an empty name takes it away. Turns name them as before. */
export function changePerson(
  file: ScenarioFile,
  id: string,
  { name, role }: { name?: string; role?: Role },
): ScenarioFile {
  const person = Object.hasOwn(file.people, id) ? file.people[id] : undefined;
  if (!person) return file;
  const { name: old, ...rest } = person;
  const said = name === undefined ? old : optionalText(name);
  const changed = { ...(said === undefined ? {} : { name: said }), ...rest, ...(role ? { role } : {}) };
  return { ...file, people: { ...file.people, [id]: changed } };
}

/** The call without somebody. Turns that they say still name them, and the checker shows which. */
export function removePerson(file: ScenarioFile, id: string): ScenarioFile {
  if (!Object.hasOwn(file.people, id)) return file;
  const { [id]: _gone, ...people } = file.people;
  return { ...file, people };
}
