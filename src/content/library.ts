import type { Channel, Goal } from '../domain/library/ids.ts';
import type {
  ModelCall,
  MoveEntry,
  ResponseEntry,
  ScenarioFile,
  Template,
  TemplateAnswer,
} from '../domain/library/schemas.ts';
import type { ScenarioSummary } from '../domain/rehearsal/in-order-of-practice.ts';

export type LoadedScenario = { file: ScenarioFile; hash: string };

const lists = import.meta.glob<MoveEntry[] | ResponseEntry[]>(
  '../../scripts-library/*/{moves,responses}.yaml',
  { import: 'default' },
);
const templates = import.meta.glob<Template>('../../scripts-library/*/templates/*/*.yaml', {
  import: 'default',
});
const answers = import.meta.glob<TemplateAnswer[]>('../../scripts-library/*/answers/*.yaml', {
  import: 'default',
});
const models = import.meta.glob<ModelCall>('../../scripts-library/*/models/*.yaml', { import: 'default' });
const scenarios = import.meta.glob<{ default: ScenarioFile; hash: string }>(
  '../../scripts-library/*/scenarios/*/*.yaml',
);

const started = new Map<string, Promise<unknown>>();

/** Loads a file once; the same promise is given again, so that a page can wait for it with `use`. */
function loadOnce<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const running = started.get(path) as Promise<T> | undefined;
  if (running) return running;
  const load = files[path];
  if (!load) return Promise.reject(new RangeError(`The library has no ${path}`));
  const loading = load();
  started.set(path, loading);
  loading.catch(() => started.delete(path));
  return loading;
}

const under = (language: string, path: string) => `../../scripts-library/${language}/${path}`;

export const loadMoves = (language: string) =>
  loadOnce(lists, under(language, 'moves.yaml')) as Promise<MoveEntry[]>;

export const loadResponses = (language: string) =>
  loadOnce(lists, under(language, 'responses.yaml')) as Promise<ResponseEntry[]>;

export const loadTemplate = (language: string, goal: Goal, channel: Channel): Promise<Template> =>
  loadOnce(templates, under(language, `templates/${goal}/${channel}-plain.yaml`));

export const loadAnswers = (language: string, goal: Goal): Promise<TemplateAnswer[]> =>
  loadOnce(answers, under(language, `answers/${goal}.yaml`));

export const loadModel = (language: string, goal: Goal): Promise<ModelCall> =>
  loadOnce(models, under(language, `models/${goal}.yaml`));

const listed = new Map<string, Promise<ScenarioSummary[]>>();

/** Every practice call of a language, in a few words each. */
export function loadScenarioList(language: string): Promise<ScenarioSummary[]> {
  const running = listed.get(language);
  if (running) return running;
  const loading = import('./scenario-list.ts').then(({ scenariosOf }) => scenariosOf(language));
  listed.set(language, loading);
  loading.catch(() => listed.delete(language));
  return loading;
}

const promised = new Map<string, Promise<LoadedScenario>>();

/** A practice call by its id. Rejects with a RangeError when the library has none of that name. */
export function loadScenario(language: string, id: string): Promise<LoadedScenario> {
  const path =
    Object.keys(scenarios).find(
      (each) => each.startsWith(under(language, '')) && each.endsWith(`/${id}.yaml`),
    ) ?? id;
  const running = promised.get(path);
  if (running) return running;
  const loading = loadOnce(scenarios, path).then(({ default: file, hash }) => ({ file, hash }));
  promised.set(path, loading);
  loading.catch(() => promised.delete(path));
  return loading;
}
