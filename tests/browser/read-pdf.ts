import { getDocumentProxy } from 'unpdf';

/** One printed page: its paper in points (1/72 inch) and its words, a line of print to a line. */
export type PdfPage = { width: number; height: number; text: string };

/** Reads what `page.pdf()` gave. */
export const readPdf = async (pdf: Uint8Array): Promise<PdfPage[]> => {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    pages.push({ width, height, text });
  }
  await file.destroy();
  return pages;
};
