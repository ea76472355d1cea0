import type { Finding } from '../finding.ts';

import { MOST_CHARACTERS, ruleFinding } from '../read/read-file.ts';
import type { ScenarioFile } from '../schemas.ts';
import { DATA, OURS, type Passage, TITLE } from './passage.ts';
import { placeTurns } from './place-turns.ts';
import { storyIfid } from './story-ifid.ts';
import { turnText } from './turn-text.ts';
import { writeTwee } from './write-twee.ts';

/** The form of what is kept in the data passage. */
export const DATA_VERSION = 1;

/**
 * A practice call as Twee 3: a passage for each turn that Twine can show and change, and the YAML itself, remarks too,
 * in a data passage. The finding says when that would be too big to be read again.
 */
export function scenarioTwee(file: ScenarioFile, yaml: string): { twee: string } | { finding: Finding } {
  const places = placeTurns(file);
  const story = {
    ifid: storyIfid(file.id),
    start: file.start[0],
    'tag-colors': { [OURS]: 'gray' },
  };
  const twee = writeTwee([
    { name: TITLE, tags: [], text: file.title },
    { name: DATA, tags: [], text: JSON.stringify(story, null, 2) },
    ...Object.keys(file.turns).map((id) => turnPassage(file, id, places.get(id) ?? '0,0')),
    { name: OURS, tags: [OURS], position: '0,0', text: keptText(yaml) },
  ]);
  if (twee.length <= MOST_CHARACTERS) return { twee };
  return { finding: ruleFinding(`${file.id}.twee`, 'twee-too-big', { most: String(MOST_CHARACTERS) }) };
}

/** A turn's passage: tagged with who speaks and how the call ends there, so that Twine can colour it. */
export function turnPassage(file: ScenarioFile, id: string, position: string): Omit<Passage, 'line'> {
  const turn = file.turns[id] ?? {};
  const tags = [turn.who, turn.end].filter((tag) => tag !== undefined);
  return { name: id, tags, position, text: turnText(turn) };
}

/** The YAML line by line, as JSON; what Twine would take for a link, a macro or a line's end is a code. */
function keptText(yaml: string): string {
  const about =
    'Kept for Callback: remarks, notes and conditions that Twine has no place for. Leave this as it is.';
  return JSON.stringify({ callback: DATA_VERSION, about, yaml: yaml.split('\n') }, null, 1)
    .replaceAll('[[', '[\\u005b')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('<<', '<\\u003c');
}
