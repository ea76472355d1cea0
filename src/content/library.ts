import type { CallSummary } from '../domain/debrief/practice/call-summary.ts';
import type { Channel, Goal } from '../domain/library/ids.ts';
import type {
  ModelCall,
  MoveEntry,
  Notes,
  PartnerList,
  Phrases,
  ResponseEntry,
  ScenarioFile,
  Spelling,
  Template,
  TemplateAnswer,
} from '../domain/library/schemas.ts';

export type LoadedScenario = { file: ScenarioFile; hash: string };

const lists = import.meta.glob<MoveEntry[] | ResponseEntry[]>(
  '../../scripts-library/*/{moves,responses}.yaml',
  { import: 'default' },
);
const spellings = import.meta.glob<Spelling>('../../scripts-library/*/spelling.yaml', { import: 'default' });
const partners = import.meta.glob<PartnerList>('../../scripts-library/*/partner.yaml', { import: 'default' });
const phrases = import.meta.glob<Phrases>('../../scripts-library/*/phrases.yaml', { import: 'default' });
const templates = import.meta.glob<Template>('../../scripts-library/*/templates/*/*.yaml', {
  import: 'default',
});
const answers = import.meta.glob<TemplateAnswer[]>('../../scripts-library/*/answers/*.yaml', {
  import: 'default',
});
const models = import.meta.glob<ModelCall>('../../scripts-library/*/models/*.yaml', { import: 'default' });
const notes = import.meta.glob<Notes>('../../scripts-library/*/notes/*/*.yaml', { import: 'default' });
const scenarios = import.meta.glob<{ default: ScenarioFile; hash: string }>(
  '../../scripts-library/*/scenarios/*/*.yaml',
);

const started = new Map<string, Promise<unknown>>();

/** Loads a file once; the same promise is given again, so that a page can wait for it with `use`. */
function loadOnce<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const load = files[path];
  return load ? once(path, load) : Promise.reject(new RangeError(`The library has no ${path}`));
}

/** Loads something once under this name, and again only after it failed. */
function once<T>(key: string, load: () => Promise<T>): Promise<T> {
  const running = started.get(key) as Promise<T> | undefined;
  if (running) return running;
  const loading = load();
  started.set(key, loading);
  loading.catch(() => started.delete(key));
  return loading;
}

const under = (language: string, path: string) => `../../scripts-library/${language}/${path}`;

export const loadMoves = (language: string) =>
  loadOnce(lists, under(language, 'moves.yaml')) as Promise<MoveEntry[]>;

export const loadSpelling = (language: string): Promise<Spelling> =>
  loadOnce(spellings, under(language, 'spelling.yaml'));

/** The words that a result is read aloud in, and what a partner may say at the end. */
export const loadPartnerList = (language: string): Promise<PartnerList> =>
  loadOnce(partners, under(language, 'partner.yaml'));

export const loadPhrases = (language: string): Promise<Phrases> =>
  loadOnce(phrases, under(language, 'phrases.yaml'));

export const loadResponses = (language: string) =>
  loadOnce(lists, under(language, 'responses.yaml')) as Promise<ResponseEntry[]>;

export const loadTemplate = (language: string, goal: Goal, channel: Channel): Promise<Template> =>
  loadOnce(templates, under(language, `templates/${goal}/${channel}-plain.yaml`));

/** The templates of a channel in every style that the library has for it. */
export function loadStyles(language: string, goal: Goal, channel: Channel): Promise<Template[]> {
  const start = under(language, `templates/${goal}/${channel}-`);
  const paths = Object.keys(templates).filter((path) => path.startsWith(start));
  return once(`${start} styles`, () => Promise.all(paths.map((path) => loadOnce(templates, path))));
}

/** "If they say this, I say that" for a goal; for any: one for each response there is. */
export const loadAnswers = (language: string, goal: Goal | 'any'): Promise<TemplateAnswer[]> =>
  loadOnce(answers, under(language, `answers/${goal}.yaml`));

export const loadModel = (language: string, goal: Goal): Promise<ModelCall> =>
  loadOnce(models, under(language, `models/${goal}.yaml`));

/** Coach's notes on a practice call in the language `inLanguage`; none where nobody has translated them. */
export async function loadNotes(
  language: string,
  id: string,
  inLanguage: string,
): Promise<Notes | undefined> {
  const path = under(language, `notes/${inLanguage}/${id}.yaml`);
  return path in notes ? loadOnce(notes, path) : undefined;
}

/** Every practice call of a language, in a few words each. */
export const loadScenarioList = (language: string): Promise<CallSummary[]> =>
  once(`${language} scenarios`, async () => (await import('./scenario-list.ts')).scenariosOf(language));

/** A practice call by its id. Rejects with a RangeError when the library has none of that name. */
export function loadScenario(language: string, id: string): Promise<LoadedScenario> {
  const isIt = (path: string) => path.startsWith(under(language, '')) && path.endsWith(`/${id}.yaml`);
  const path = Object.keys(scenarios).find(isIt) ?? id;
  return once(`${path} loaded`, async () => {
    const { default: file, hash } = await loadOnce(scenarios, path);
    return { file, hash };
  });
}
