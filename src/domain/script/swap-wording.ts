import type { Part } from '../library/parts.ts';
import { sameParts } from './same-parts.ts';
import type { Line } from './script.ts';

/**
 * A line with another wording in place of the one that stands. `library` are the library's wordings: what is none of them
 * is the person's own, and is kept to be swapped back.
 */
export function swapWording(line: Line, next: readonly Part[], library: readonly (readonly Part[])[]): Line {
  const { own: kept, ...rest } = line;
  const isOwn = !library.some((parts) => sameParts(parts, line.parts));
  const own = isOwn ? line.parts : kept;
  return own && !sameParts(own, next) ? { ...rest, parts: [...next], own } : { ...rest, parts: [...next] };
}
