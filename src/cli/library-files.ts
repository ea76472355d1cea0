import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../domain/library/read/read-file.ts';

/**
 * The YAML files under a folder, by their path inside it, in a fixed order: all of them, or those that are wanted. Throws
 * as `node:fs` does.
 */
export function libraryFiles(folder: string, isWanted: (path: string) => boolean = () => true): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
    .filter(({ path }) => isWanted(path))
    .map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
}
