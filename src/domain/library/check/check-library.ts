import type { Finding } from '../finding.ts';
import { contentKind, type Kind, languageFolder } from '../read/content-kind.ts';
import { type Content, placeProblems, readFile, type SourceFile } from '../read/read-file.ts';
import { type Around, aroundOf } from './around.ts';
import { checkContent } from './check-content.ts';
import { checkOwnName, checkPlace, missingFiles } from './check-place.ts';

/** `kind` where the path does not tell: a person's own practice call may lie anywhere. */
export type GivenFile = SourceFile & { kind?: Kind };

/**
 * Checks content files, each language on its own (FORMATS 8). `beside` are files of one language that are there too:
 * they are not checked, and stand in for lists that `files` do not hold. `contents` are the files that could be read.
 */
export function checkLibrary(
  files: readonly GivenFile[],
  beside: readonly SourceFile[] = [],
): { findings: Finding[]; contents: Content[] } {
  const read = files.map((file) => ({ ...readFile(file, file.kind), file }));
  const contents = read.flatMap(({ content }) => (content ? [content] : []));
  const others = readLists(beside);
  const paths = new Set(files.map(({ path }) => path));
  const unread = read.flatMap(({ content, file }) => (content ? [] : [nameOf(file.path)]));
  const arounds = new Map<string, Around>();
  const aroundFor = (folder: string): Around => {
    const known = arounds.get(folder);
    if (known) return known;
    const own = contents.filter((content) => languageFolder(content.path, content.kind) === folder);
    const around = aroundOf([...others, ...own], unread);
    arounds.set(folder, around);
    return around;
  };
  const findings = read.flatMap(({ findings: slips, content, file }) => {
    if (!content) return inOrder(slips);
    const problems = checkContent(content, aroundFor(languageFolder(content.path, content.kind)));
    // a file whose kind had to be told lies where its owner likes
    problems.unshift(...(contentKind(file.path) ? checkPlace(content) : checkOwnName(content)));
    if (content.kind === 'goals') problems.push(...missingFiles(content, paths));
    return inOrder(placeProblems(file.path, problems, content.place));
  });
  return { findings, contents };
}

/** A practice call has the name of its file. */
const nameOf = (path: string): string => /([^/]*)\.yaml$/.exec(path)?.[1] ?? '';

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort((one, other) => one.line - other.line || one.column - other.column);

function readLists(files: readonly SourceFile[]): Content[] {
  return files.flatMap((file) => {
    const { content } = readFile(file);
    return content ? [content] : [];
  });
}
