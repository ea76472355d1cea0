import type { SourceFile } from '../read/read-file.ts';
import { MOST_CHARACTERS, MOST_TURNS, ruleFinding } from '../read/read-file.ts';
import { foreignStory } from './foreign-story.ts';
import { keptScenario } from './kept-scenario.ts';
import { mergeStory } from './merge-story.ts';
import type { Opened } from './opened.ts';
import { countLinks, countPassages, readTwee } from './read-twee.ts';

/** Room for the title, the data and the scripts of a story. */
const BESIDE_TURNS = 20;

/** Ten for each turn there may be. */
const MOST_LINKS = 10 * MOST_TURNS;

/** Reads untrusted Twee 3: a story of ours as it left, with what was changed in Twine; any other as a draft. Never throws. */
export function readStory({ path, text }: SourceFile): Opened {
  const refuse = (most: number, rule: 'too-big' | 'too-many-turns') => ({
    findings: [ruleFinding(path, rule, { file: path, most: String(most) })],
  });
  if (text.length > MOST_CHARACTERS) return refuse(MOST_CHARACTERS, 'too-big');
  if (countPassages(text) > MOST_TURNS + BESIDE_TURNS) return refuse(MOST_TURNS, 'too-many-turns');
  if (countLinks(text) > MOST_LINKS) return { findings: [ruleFinding(path, 'too-many-parts', {})] };
  const passages = readTwee(text);
  const kept = keptScenario(passages);
  if (kept.is === 'ours') return mergeStory(path, passages, kept);
  if (kept.is === 'newer') return { findings: [ruleFinding(path, 'twee-newer', {}, kept.line)] };
  const opened = foreignStory(path, passages);
  if (kept.is === 'foreign') return opened;
  return { ...opened, findings: [ruleFinding(path, 'twee-data', {}, kept.line), ...opened.findings] };
}
