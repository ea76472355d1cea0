import type { Problem } from '../finding.ts';
import { GOALS, MOVES } from '../ids.ts';
import { problem } from '../problem.ts';
import { languageFolder } from '../read/content-kind.ts';
import type { Content } from '../read/read-file.ts';
import { namedMove } from './check-links.ts';

/** A file's name and folder say what is in it: the app finds it by them. */
export function checkPlace({ kind, path, value }: Content): Problem[] {
  const names = path.replace(/\.yaml$/, '').split('/');
  const [folder = '', name = ''] = names.slice(-2);
  const differs = (what: string, said: string, place: string) =>
    said === place ? [] : [problem('not-its-place', [what], { what, name: said, file: path })];
  switch (kind) {
    case 'scenario':
      return [...differs('id', value.id, name), ...differs('goal', value.goal, folder)];
    case 'template': {
      const [channel = '', style = ''] = name.split('-');
      return [
        ...differs('goal', value.goal, folder),
        ...differs('channel', value.channel, channel),
        ...differs('style', value.style, style),
      ];
    }
    case 'utterances':
      return (MOVES as readonly string[]).includes(name)
        ? []
        : [problem('unknown-move', [], namedMove(name))];
    case 'model':
      return differs('goal', value.goal, name);
    default:
      return [];
  }
}

/** A practice call that lies where its owner likes still has the name of its file. */
export function checkOwnName({ kind, path, value }: Content): Problem[] {
  const file = /([^/\\]+)\.ya?ml$/.exec(path)?.[1];
  if (kind !== 'scenario' || file === undefined || file === value.id) return [];
  return [problem('not-its-name', ['id'], { name: value.id, file })];
}

/** What each language needs, beside a list of goals; `{goal}` stands for each goal. */
const NEEDED = [
  'moments.yaml',
  'moves.yaml',
  'responses.yaml',
  'worries.yaml',
  'always.yaml',
  'example.yaml',
  'idioms.yaml',
  'phrases.yaml',
  'spelling.yaml',
  'partner.yaml',
  'templates/{goal}/call-plain.yaml',
  'templates/{goal}/call-warm.yaml',
  'templates/{goal}/call-brief.yaml',
  'templates/{goal}/voicemail-plain.yaml',
  'templates/{goal}/email-plain.yaml',
  'templates/{goal}/visit-plain.yaml',
  'answers/{goal}.yaml',
  'models/{goal}.yaml',
];

/** The files a language lacks. `paths` are all there are in it, the unreadable too; for whole languages only. */
export function missingFiles(goals: Content, paths: ReadonlySet<string>): Problem[] {
  const folder = languageFolder(goals.path, 'goals');
  const inFolder = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  if (!paths.has(inFolder('templates/confirm-receipt/call-plain.yaml'))) return [];
  return NEEDED.flatMap((name) => GOALS.map((goal) => inFolder(name.replace('{goal}', goal))))
    .filter((path, at, all) => all.indexOf(path) === at && !paths.has(path))
    .map((file) => problem('no-file', [], { file }));
}
