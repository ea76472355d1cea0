import type { Finding } from '../finding.ts';
import { ruleFinding } from '../read/read-file.ts';
import type { ScenarioFile, TurnFile } from '../schemas.ts';
import { writeScenario } from '../write/write-scenario.ts';
import { foreignTurn } from './foreign-turn.ts';
import { isData, isSetUp } from './is-story-passage.ts';
import type { Opened } from './opened.ts';
import type { Passage } from './passage.ts';
import { storyData } from './story-data.ts';
import { freshNames, turnName } from './turn-names.ts';

/** The turn that a call needs and a story has not: what is said when it takes too long. */
const OUT_OF_PATIENCE: TurnFile = { who: 'them', says: ['I have to stop here. Goodbye.'], end: 'dropped' };

/** A story that somebody made in Twine, as a draft: words, links that ask for their move, and a list of what is left out. */
export function foreignStory(path: string, passages: readonly Passage[]): Opened {
  const findings: Finding[] = [];
  const find = (
    ...[rule, values, line]: [Parameters<typeof ruleFinding>[1], Record<string, string>, number]
  ) => findings.push(ruleFinding(path, rule, values, line));
  const named = passages.filter((passage) => {
    if (passage.name === '') find('twee-no-name', {}, passage.line);
    else if (isSetUp(passage)) find('twee-script', { name: passage.name }, passage.line);
    return passage.name !== '' && !isSetUp(passage) && !isData(passage);
  });
  const [first] = named;
  if (!first) return { findings: [...findings, ruleFinding(path, 'twee-empty', {})] };

  const fresh = freshNames([]);
  const ids = new Map<string, string>();
  const placed = named.map((passage) => {
    const id = fresh(turnName(passage.name));
    if (ids.has(passage.name)) find('twee-twice', { name: passage.name, id }, passage.line);
    else ids.set(passage.name, id);
    return { id, passage };
  });
  const { title = first.name, start = 'Start', format } = storyData(passages);
  const idOf = (name: string) => ids.get(name) ?? turnName(name);
  const turns: Record<string, TurnFile> = {};
  for (const { id, passage } of placed) {
    const read = foreignTurn(path, passage, idOf, format);
    turns[id] = read.turn;
    findings.push(...read.findings);
  }
  const last = fresh('no-time-left');
  turns[last] = OUT_OF_PATIENCE;
  find('twee-added', { name: last }, 1);
  const what = tilesAside(named);
  if (what) find('twee-aside', { what }, 1);
  const file: ScenarioFile = {
    id: turnName(title),
    title: title.slice(0, 200),
    goal: 'any',
    channel: 'call',
    direction: 'out',
    difficulty: 1,
    patience: 3,
    about: 'Brought in from Twine.',
    people: { them: { role: 'receptionist' } },
    start: [ids.get(start) ?? ids.get(first.name) ?? last],
    turns,
    'out-of-patience': last,
  };
  return { findings: inOrder(findings), scenario: { file, yaml: writeScenario(file) } };
}

/** What Twine's map shows and a practice call does not. */
function tilesAside(passages: readonly Passage[]): string {
  const isTagged = passages.some(({ tags }) => tags.length > 0);
  const isPlaced = passages.some(({ position }) => position);
  if (isTagged && isPlaced) return 'the tags, and where the passages stand on the map';
  if (isTagged) return 'the tags';
  return isPlaced ? 'where the passages stand on the map' : '';
}

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort((one, other) => one.line - other.line || one.column - other.column);
