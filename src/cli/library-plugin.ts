import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { checkLibrary } from '../domain/library/check/check-library.ts';
import { readFile } from '../domain/library/read/read-file.ts';
import type { MoveEntry } from '../domain/library/schemas.ts';
import { compileFile, compileSummary } from './compile-file.ts';
import { findingLine } from './finding-line.ts';
import { readContent } from './library.ts';
import { libraryFiles } from './library-files.ts';
import { recogniserModel } from './recogniser-model.ts';

const LIBRARY = fileURLToPath(new URL('../../scripts-library', import.meta.url));

/**
 * Compiles the scripts library into the app: `x.yaml` is its value, `x.yaml?summary` the few words a list needs,
 * `moves.yaml?recogniser` the model that recognises these moves (null where a language has no utterances). The whole
 * library is checked first; an error in it fails the build.
 */
export function libraryPlugin(folder = LIBRARY): Plugin {
  return {
    name: 'callback-library',
    buildStart() {
      const files = libraryFiles(folder);
      for (const { path } of files) this.addWatchFile(`${folder}/${path}`);
      const errors = checkLibrary(files).findings.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) this.error(report(folder, errors));
    },
    load(id) {
      const [file = '', query] = id.split('?');
      if (!file.startsWith(`${folder}/`) || !file.endsWith('.yaml')) return null;
      if (query?.split('&').includes('recogniser')) return recogniserModule(dirname(file));
      const text = readFileSync(file, 'utf8');
      const { content, findings } = readFile({ path: file.slice(folder.length + 1), text });
      if (!content) return this.error(report(folder, findings));
      const summary = query?.split('&').includes('summary') && content.kind === 'scenario';
      const code = summary ? compileSummary(content.value, movesBeside(file)) : compileFile(content, text);
      return { code, moduleType: 'js', map: null };
    },
  };
}

/** Which moves are good ones, for a practice call of that language. A library without the list takes all as good. */
function movesBeside(scenario: string): MoveEntry[] {
  const path = join(dirname(scenario), '../../moves.yaml');
  return existsSync(path) ? readContent(path, 'moves') : [];
}

const recogniserModule = (folder: string) => ({
  code: `export default ${JSON.stringify(recogniserModel(folder) ?? null)};\n`,
  moduleType: 'js' as const,
  map: null,
});

const report = (folder: string, findings: ReturnType<typeof checkLibrary>['findings']) =>
  findings.map((finding) => findingLine({ ...finding, file: `${folder}/${finding.file}` })).join('\n');
