import { getDocumentProxy } from 'unpdf';

/** Words as they are printed, in points from the lower left corner of the page: `y` of the line they stand on. */
export type PdfWords = { text: string; x: number; y: number; width: number; size: number };

/** One printed page: its paper in points (1/72 inch) and its words, a line of print to a line. */
export type PdfPage = { width: number; height: number; text: string; words: PdfWords[] };

/** Reads what `page.pdf()` gave. */
export const readPdf = async (pdf: Uint8Array): Promise<PdfPage[]> => {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    const words = items.flatMap((item): PdfWords[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
    });
    pages.push({ width, height, text, words });
  }
  await file.destroy();
  return pages;
};
