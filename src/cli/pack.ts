import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkLibrary } from '../domain/library/check/check-library.ts';
import type { Finding } from '../domain/library/finding.ts';
import { isPackFile, MOST_BYTES, type PackCall, writePackIndex } from '../domain/library/pack/pack-index.ts';
import { type Content, ruleFinding, type SourceFile } from '../domain/library/read/read-file.ts';
import { findPath } from './find-path.ts';
import { findingLine } from './finding-line.ts';
import { hashOf } from './hash-of.ts';
import { ENGLISH } from './library.ts';
import { libraryFiles } from './library-files.ts';
import type { Command } from './outside.ts';
import { readOptions } from './read-options.ts';
import { WrongUse } from './wrong-use.ts';

/** Checks the practice calls in a folder, and writes the index by which a host offers them. With an error none is written. */
export const pack: Command = {
  usage: [
    'pack DIR                            checks the practice calls of a folder and writes its index.json',
  ],
  async run(args, outside) {
    const [name, needless] = readOptions(args, {}).rest;
    if (name === undefined) throw new WrongUse('Say which folder to pack.');
    if (needless !== undefined) throw new WrongUse(`"${needless}" is one folder too many.`);
    const folder = findPath(name, outside);
    if (!statSync(folder).isDirectory()) throw new WrongUse(`${name} is not a folder.`);
    const files = yamlFiles(folder);
    if (files.length === 0) throw new WrongUse(`There is no YAML file in ${name}.`);
    const { findings, calls } = packed(files);
    for (const finding of findings) outside.trouble(findingLine(finding));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0) {
      outside.trouble(`Errors: ${errors}. No index was written.`);
      return 1;
    }
    writeFileSync(join(folder, 'index.json'), writePackIndex(calls));
    outside.out(`${name}/index.json offers ${calls.length} practice call${calls.length === 1 ? '' : 's'}.`);
    return 0;
  },
};

type Packed = { findings: Finding[]; calls: PackCall[] };

function packed(files: readonly SourceFile[]): Packed {
  const lists = libraryFiles(ENGLISH, (path) => !path.includes('/'));
  const own = files.map((file) => ({ ...file, kind: 'scenario' as const }));
  const { findings, contents } = checkLibrary(own, lists);
  const calls: PackCall[] = [];
  const byId = new Map<string, string>();
  for (const { path } of files)
    if (!isPackFile(path)) findings.push(ruleFinding(path, 'pack-name', { file: path }));
  for (const content of contents) {
    const text = files.find(({ path }) => path === content.path)?.text ?? '';
    const call = packCall(content, text);
    if (!call) continue;
    const other = byId.get(call.id);
    if (other !== undefined) findings.push(ruleFinding(call.file, 'pack-twice', { name: call.id, other }));
    if (call.by === undefined) findings.push(ruleFinding(call.file, 'pack-no-author', {}));
    byId.set(call.id, call.file);
    calls.push(call);
  }
  return { findings, calls };
}

function packCall({ kind, value, path }: Content, text: string): PackCall | undefined {
  if (kind !== 'scenario') return undefined;
  const { id, title, by, goal } = value;
  const size = Buffer.byteLength(text);
  return { id, title, ...(by === undefined ? {} : { by }), goal, hash: hashOf(text), size, file: path };
}

/** The YAML files of a folder, by their path in it. One that is too big is not read, and refused as such. */
function yamlFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      text: statSync(file).size > MOST_BYTES ? ' '.repeat(MOST_BYTES + 1) : readFileSync(file, 'utf8'),
    }));
}
