import type { Passage } from './passage.ts';
import { readTwee } from './read-twee.ts';

/** Passages as Twee 3 text. */
export const writeTwee = (passages: readonly Omit<Passage, 'line'>[]): string =>
  passages.map(writePassage).join('\n\n');

function writePassage({ name, tags, position, text }: Omit<Passage, 'line'>): string {
  const shownTags = tags.length === 0 ? '' : ` [${tags.map(escaped).join(' ')}]`;
  const place = position === undefined ? '' : ` ${JSON.stringify({ position, size: '100,100' })}`;
  return `:: ${escaped(name)}${shownTags}${place}\n${text.replace(PASSAGE, '$1\\::')}\n`;
}

/** What would begin a passage. Only these end a line in Twee; `^` would see a line separator of Unicode as one too. */
const PASSAGE = /(^|[\r\n])::/g;

const escaped = (text: string): string => text.replace(/[\\[\]{}]/g, '\\$&');

/** A passage's text as it comes back: line ends and what stands around it are not kept. */
export const asReadAgain = (text: string): string =>
  readTwee(writePassage({ name: 'x', tags: [], text }))[0]?.text.trim() ?? '';
