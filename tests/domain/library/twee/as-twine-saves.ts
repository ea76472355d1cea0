import type { Passage } from '../../../../src/domain/library/twee/passage.ts';
import { readTwee } from '../../../../src/domain/library/twee/read-twee.ts';
import { writeTwee } from '../../../../src/domain/library/twee/write-twee.ts';

/**
 * What Twine 2.10 gives back for a story that it took in: passages by name, texts trimmed, tiles where they were, line ends
 * as on Windows. `change` is what a person does to the passages meanwhile.
 */
export function asTwineSaves(
  twee: string,
  change: (passages: Passage[]) => Passage[] = (all) => all,
): string {
  const passages = change(readTwee(twee)).map((each) => ({ ...each, text: each.text.trim() }));
  const isHead = ({ name }: Passage) => name === 'StoryTitle' || name === 'StoryData';
  const tiles = passages.filter((each) => !isHead(each));
  tiles.sort((one, other) => (one.name < other.name ? -1 : 1));
  return writeTwee([...passages.filter(isHead), ...tiles]).replaceAll('\n', '\r\n');
}
