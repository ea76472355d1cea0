import type { Place } from '../finding.ts';
import type { Passage } from './passage.ts';

/** Where in the file something stands that is so far into a passage's text. Its lines are looked through once. */
export function placeIn({ text, line }: Passage): (at: number) => Place {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: line + 1 + low, column: at - (starts[low] ?? 0) + 1 };
  };
}
