import type { Given } from './use-stack.ts';

/** Far above the text of any card: more of a file is not read. */
const MOST_BYTES = 200_000;

/** The texts of files that were picked or dropped, in their order. */
export const readFiles = (files: readonly File[]): Promise<Given[]> =>
  Promise.all(
    files.map(async (file) => {
      const text = await file
        .slice(0, MOST_BYTES)
        .text()
        .catch(() => undefined);
      return { text, file: file.name };
    }),
  );
