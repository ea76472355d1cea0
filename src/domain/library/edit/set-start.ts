import type { ScenarioFile } from '../schemas.ts';

/** The call that may, or may not, begin with a turn. One beginning stays, since every call has one. */
export function setStart(file: ScenarioFile, id: string, begins: boolean): ScenarioFile {
  if (file.start.includes(id) === begins) return file;
  const start = begins ? [...file.start, id] : file.start.filter((each) => each !== id);
  return start.length === 0 ? file : { ...file, start };
}
