import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outside } from './outside.ts';
import { WrongUse } from './wrong-use.ts';

/** Where the file or folder that was named lies. Throws WrongUse when there is none. */
export function findPath(name: string, { folders }: Pick<Outside, 'folders'>): string {
  const found = folders.map((folder) => resolve(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new WrongUse(`There is no file or folder ${name}.`);
  return found;
}
