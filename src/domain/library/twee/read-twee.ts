import type { Passage } from './passage.ts';
import { readHeader } from './read-header.ts';

/**
 * The passages of untrusted Twee 3 text, in order; those without a name have an empty one. What stands before the first
 * is no part of the story. Source: twee-3-specification 1.0.0, and what Twine 2 writes (`\::` at the start of a line).
 */
export function readTwee(text: string): Passage[] {
  const passages: Passage[] = [];
  let lines: string[] = [];
  const close = () => {
    const last = passages.at(-1);
    if (last) last.text = lines.join('\n').trimEnd();
    lines = [];
  };
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .forEach((line, at) => {
      if (line.startsWith('::')) {
        close();
        passages.push({ ...readHeader(line.slice(2)), text: '', line: at + 1 });
      } else lines.push(line.replace(/^\\:\\?:/, '::'));
    });
  close();
  return passages;
}

/** How many passages and links there are, without reading them. */
export const countPassages = (text: string): number => text.match(/^::/gm)?.length ?? 0;

export const countLinks = (text: string): number => text.match(/\[\[/g)?.length ?? 0;
