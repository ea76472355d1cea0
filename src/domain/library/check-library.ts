import type { Finding } from './finding.ts';
import { type Content, readFile, type SourceFile } from './read-file.ts';

/** Checks all files of a library, each language on its own. `contents` are the files that could be read. */
export function checkLibrary(files: readonly SourceFile[]): { findings: Finding[]; contents: Content[] } {
  const read = files.map((file) => readFile(file));
  return {
    findings: read.flatMap(({ findings }) => findings),
    contents: read.flatMap(({ content }) => (content ? [content] : [])),
  };
}
