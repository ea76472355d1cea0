import type { PictureLine } from './picture-lines.ts';

export const heightOfLines = (lines: readonly PictureLine[]) =>
  lines.reduce((sum, { height }) => sum + height, 0);

/**
 * Rows over as many pictures as they need, in px of height. A row stays together, but one that is higher than a picture
 * goes on in the next.
 */
export function picturePages(rows: readonly PictureLine[][], room: number): PictureLine[][] {
  const pages: PictureLine[][] = [[]];
  let left = room;
  const put = (lines: readonly PictureLine[]) => {
    if (heightOfLines(lines) > left && left < room) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(...lines);
    left -= heightOfLines(lines);
  };
  for (const row of rows) {
    if (heightOfLines(row) <= room) put(row);
    else for (const line of row) put([line]);
  }
  return pages;
}
