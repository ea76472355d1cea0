import { readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { checkLibrary, type GivenFile } from '../domain/library/check/check-library.ts';
import { contentKind } from '../domain/library/read/content-kind.ts';
import type { SourceFile } from '../domain/library/read/read-file.ts';
import { coverageLines } from './coverage-lines.ts';
import { coverageOf } from './coverage-of.ts';
import { findPath } from './find-path.ts';
import { findingLine } from './finding-line.ts';
import { ENGLISH } from './library.ts';
import { libraryFiles } from './library-files.ts';
import type { Command, Outside } from './outside.ts';
import { readOptions } from './read-options.ts';
import { WrongUse } from './wrong-use.ts';

const OPTIONS = { json: true, table: true } as const;

/** Says what is wrong with content files, with file, line, column and a sentence; or what they cover. */
export const check: Command = {
  usage: ['check PATH… [--json] [--table]        a file or folder of the library, or your own practice call'],
  async run(args, outside) {
    const { json, table, rest } = readOptions(args, OPTIONS);
    if (rest.length === 0) throw new WrongUse('Say what to check: a file or a folder.');
    const files = rest.flatMap((name) => filesAt(name, outside));
    // a whole language is checked by its own lists, one file by those of the library
    const isWhole = files.some(({ path }) => contentKind(path) === 'responses');
    const { findings, contents } = checkLibrary(files, isWhole ? [] : listsFor(files));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (table) {
      const covered = coverageOf(contents);
      for (const line of json ? [JSON.stringify(covered)] : coverageLines(covered, isWhole))
        outside.out(line);
    } else if (json) outside.out(JSON.stringify(findings));
    if (!json) {
      for (const finding of findings) (table ? outside.trouble : outside.out)(findingLine(finding));
      outside.trouble(summary(files.length, errors, findings.length - errors));
    }
    return errors > 0 ? 1 : 0;
  },
};

/** The library's lists that files are checked by; a model call needs the practice calls too, which take longer to read. */
function listsFor(files: readonly GivenFile[]): SourceFile[] {
  const needsCalls = files.some(({ path }) => contentKind(path) === 'model');
  return libraryFiles(
    ENGLISH,
    (path) => !path.includes('/') || (needsCalls && path.startsWith('scenarios/')),
  );
}

const summary = (files: number, errors: number, advice: number): string =>
  `Files checked: ${files}. Errors: ${errors}. Advice: ${advice}.`;

/** The files at a path, named as the person named them. */
function filesAt(name: string, outside: Outside): GivenFile[] {
  const path = findPath(name, outside);
  const from = outside.folders[0] ?? '';
  const shown = (file: string) => relative(from, file).split(sep).join('/');
  if (statSync(path).isFile() && !/\.ya?ml$/.test(path)) throw new WrongUse(`${name} is not a YAML file.`);
  if (statSync(path).isFile()) return ownCalls([{ path: shown(path), text: readFileSync(path, 'utf8') }]);
  const files = libraryFiles(path);
  if (files.length === 0) throw new WrongUse(`There is no YAML file in ${name}.`);
  return ownCalls(files.map(({ path: file, text }) => ({ path: shown(`${path}/${file}`), text })));
}

/** Files that lie outside of a library are taken for practice calls of the person's own. */
const ownCalls = (files: readonly GivenFile[]): GivenFile[] =>
  files.some(({ path }) => contentKind(path))
    ? [...files]
    : files.map((file) => ({ ...file, kind: 'scenario' as const }));
