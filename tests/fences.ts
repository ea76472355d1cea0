import { dirname, posix } from 'node:path';

/** Source files by their path from `src/`. */
export type Sources = ReadonlyMap<string, string>;

/** What each layer may import besides itself (DESIGN 3). Arrows go down only. */
const MAY_SEE: Record<string, readonly string[]> = {
  main: ['app', 'pages', 'components', 'words', 'content', 'stores', 'storage', 'device', 'paths', 'domain'],
  app: ['pages', 'components', 'words', 'content', 'stores', 'storage', 'device', 'paths', 'domain'],
  pages: ['components', 'words', 'content', 'stores', 'device', 'paths', 'domain'],
  components: ['words', 'paths', 'domain'],
  stores: ['storage', 'content', 'paths', 'domain'],
  content: ['paths', 'domain'],
  storage: ['paths', 'domain'],
  device: ['paths', 'domain'],
  words: ['paths', 'domain'],
  // it runs beside the app, in a worker of its own
  'service-worker': [],
  cli: ['words', 'domain'],
  paths: ['domain'],
  domain: [],
};

/** The folders of the domain; each may import those before it. */
const DOMAIN = [
  'library',
  'openings',
  'script',
  'rehearsal',
  'recogniser',
  'debrief',
  'card',
  'calls',
  'partner',
];

/** Packages that have one home. What is not named here may be imported anywhere but in the domain. */
const HOMES: Record<string, readonly string[]> = {
  react: ['main', 'app', 'pages', 'components', 'stores', 'device'],
  'react-dom': ['main', 'app', 'pages', 'components'],
  'react-router': ['app', 'pages', 'components'],
  zustand: ['stores'],
  idb: ['storage'],
  'libphonenumber-js': ['content'],
  '@lingui/core': ['words'],
  '@lingui/message-utils': ['cli'],
  pofile: ['cli'],
  'workbox-core': ['service-worker'],
  'workbox-precaching': ['service-worker'],
  node: ['cli'],
  vite: ['cli'],
};

const DOMAIN_PACKAGES = ['ts-fsrs', 'valibot', 'yaml'];

const IMPORT =
  /(?:^|[\s;}])(?:import|export)(?:\s[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const importsOf = (source: string): string[] =>
  [...source.matchAll(IMPORT)].map(([, from, called]) => from ?? called ?? '');

const layerOf = (file: string): string => (file.includes('/') ? file.split('/') : file.split('.'))[0] ?? file;

const packageOf = (name: string): string => {
  if (name.startsWith('node:')) return 'node';
  const [scope = name, rest] = name.split('/');
  return scope.startsWith('@') ? `${scope}/${rest}` : scope;
};

const packageTrouble = (file: string, name: string): string | null => {
  const layer = layerOf(file);
  const found = packageOf(name);
  if (layer === 'domain')
    return DOMAIN_PACKAGES.includes(found) ? null : `${file}: the domain may not use ${found}`;
  const homes = HOMES[found];
  return homes && !homes.includes(layer) ? `${file}: ${found} belongs in ${homes.join(', ')}` : null;
};

const orderTrouble = (file: string, target: string): string | null => {
  const place = (path: string) => DOMAIN.indexOf(path.split('/')[1] ?? '');
  return place(target) > place(file) ? `${file}: may not look right, to ${target}` : null;
};

const fileTrouble = (file: string, target: string): string | null => {
  const from = layerOf(file);
  const to = layerOf(target);
  // The compiler of the library runs in the build, where the sentences of the app are not at hand.
  if (file === 'cli/library-plugin.ts' && to === 'words') return `${file}: the plugin sees the domain alone`;
  if (from !== to)
    return MAY_SEE[from]?.includes(to) ? null : `${file}: ${from} may not see ${to} (${target})`;
  return from === 'domain' ? orderTrouble(file, target) : null;
};

/** The path from `src/` that a relative import means; null when it leaves `src/` (the scripts library does). */
const targetOf = (file: string, name: string): string | null => {
  const path = posix.join(dirname(file), name).replace(/\?.*$/, '');
  return path.startsWith('..') ? null : path;
};

const placeTrouble = (file: string): string | null => {
  if (!MAY_SEE[layerOf(file)]) return `${file}: ${layerOf(file)} is not a layer`;
  const [layer, folder = ''] = file.split('/');
  return layer === 'domain' && !DOMAIN.includes(folder)
    ? `${file}: ${folder} is not a folder of the domain`
    : null;
};

const cyclesOf = (edges: ReadonlyMap<string, readonly string[]>): string[] => {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push(`cycle: ${[...trail.slice(trail.indexOf(file)), file].join(' > ')}`);
    if (done.has(file) || trail.includes(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
};

/** Every import that crosses a fence, every cycle, and every file outside the known folders: one sentence each. */
export const brokenFences = (sources: Sources): string[] => {
  const edges = new Map<string, string[]>();
  const troubles: (string | null)[] = [];
  for (const [file, source] of sources) {
    troubles.push(placeTrouble(file));
    const names = importsOf(source);
    const local = names.filter((name) => name.startsWith('.'));
    const targets = local.map((name) => targetOf(file, name)).filter((target) => target !== null);
    edges.set(file, targets);
    troubles.push(...targets.map((target) => fileTrouble(file, target)));
    troubles.push(...names.filter((name) => !local.includes(name)).map((name) => packageTrouble(file, name)));
  }
  return [...troubles.filter((trouble) => trouble !== null), ...cyclesOf(edges)];
};
