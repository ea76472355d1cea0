import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawCardPictures } from '../../src/device/draw-card-picture.ts';
import type { PictureRow } from '../../src/device/picture-lines.ts';

/** How wide each letter of the pretended browser is, in px. */
const LETTER = 20;
/** The room for words, in px: 1080 less the margins. */
const ROOM = 1080 - 2 * 64;

type Drawn = { picture: number; text: string; x: number; y: number; font: string };
type Canvas = { width: number; height: number };

/** A browser that measures and notes what is drawn. The first canvas only measures. */
function pretendBrowser({ paints = true, fonts = async () => [] as unknown[] } = {}) {
  const drawn: Drawn[] = [];
  const canvases: Canvas[] = [];
  const createElement = () => {
    const picture = canvases.length;
    const paint = {
      font: '',
      fillStyle: '',
      fillRect: () => {},
      measureText: (text: string) => ({ width: [...text].length * LETTER }),
      fillText: (text: string, x: number, y: number) => drawn.push({ picture, text, x, y, font: paint.font }),
    };
    const canvas = {
      width: 0,
      height: 0,
      getContext: () => (paints ? paint : null),
      toBlob: (give: (blob: Blob) => void, type: string) => give(new Blob(['picture'], { type })),
    };
    canvases.push(canvas);
    return canvas;
  };
  vi.stubGlobal('document', { fonts: { load: fonts }, createElement });
  return { drawn, canvases };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const row = (...texts: string[]): PictureRow => ({
  label: 'About me',
  runs: texts.map((text, index) => ({ text, cue: index % 2 === 1 })),
});
const always: PictureRow[] = [{ label: 'If I stop', runs: [{ text: 'One moment.', cue: true }] }];
const draw = (...rows: PictureRow[]) =>
  drawCardPictures({ title: 'Delgado Foods', number: '555-0101', rows, always });
const said = (drawn: Drawn[]) =>
  drawn
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ');

describe('the picture of a card', () => {
  test('is a PNG that holds the title, the number, each label and each word, what always helps last', async () => {
    const { drawn } = pretendBrowser();
    const blobs = await draw(row('Hello, my name is ', 'Amina'), row('Bye.'));
    expect(blobs.map(({ type }) => type)).toEqual(['image/png']);
    expect(said(drawn)).toBe(
      'Delgado Foods555-0101About meHello, my name is AminaAbout meBye.If I stopOne moment.',
    );
  });

  test('shows cue words heavier', async () => {
    const { drawn } = pretendBrowser();
    await draw(row('I am ', 'Amina'));
    const weightOf = (word: string) => drawn.find(({ text }) => text.trim() === word)?.font.split(' ')[0];
    expect([weightOf('I'), weightOf('am'), weightOf('Amina')]).toEqual(['400', '400', '700']);
  });

  test.each([
    ['words', `${'words and '.repeat(30)} end`],
    ['a word longer than a line', `${'long'.repeat(40)} end`],
    ['a very long line', `${'many '.repeat(400)}end`],
  ])('keeps every word within the margins, and no two on each other: %s', async (_, text) => {
    const { drawn, canvases } = pretendBrowser();
    await draw(row(text), row('Bye.'));
    for (const { picture, text: word, x, y } of drawn) {
      expect(x).toBeGreaterThanOrEqual(64);
      expect(x + [...word.trimEnd()].length * LETTER).toBeLessThanOrEqual(64 + ROOM);
      expect(y).toBeLessThan((canvases[picture]?.height ?? 0) - 40);
    }
    const places = drawn.map(({ picture, x, y }) => `${picture} ${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('is no higher than a phone: a long card is several pictures, each with its head and what always helps', async () => {
    const { drawn, canvases } = pretendBrowser();
    const words = Array.from({ length: 400 }, (_, at) => `word${at} `).join('');
    const blobs = await draw(row(words), row('Bye.'));
    expect(blobs.length).toBeGreaterThan(1);
    for (const { height } of canvases.slice(1)) expect(height).toBeLessThanOrEqual(1920);
    for (let picture = 1; picture <= blobs.length; picture++) {
      const here = said(drawn.filter((each) => each.picture === picture));
      expect(here).toMatch(/^Delgado Foods555-0101.*If I stopOne moment\.$/);
    }
    const all = said(drawn).replaceAll('If I stopOne moment.Delgado Foods555-0101', '');
    expect(all).toContain(words.trim());
  });

  test('keeps a row in one picture where it fits one', async () => {
    const { drawn } = pretendBrowser();
    await draw(...Array.from({ length: 12 }, (_, at) => row(`${`row${at} `.repeat(40)}`)));
    const pictures = (at: number) =>
      new Set(drawn.filter(({ text }) => text.trim() === `row${at}`).map(({ picture }) => picture)).size;
    expect(Array.from({ length: 12 }, (_, at) => pictures(at))).toEqual(Array.from({ length: 12 }, () => 1));
  });

  test('is drawn in another type when ours cannot be loaded', async () => {
    pretendBrowser({ fonts: () => Promise.reject(new DOMException('offline', 'NetworkError')) });
    expect(await draw(row('Hello'))).toHaveLength(1);
  });

  test('is none where the browser cannot draw', async () => {
    pretendBrowser({ paints: false });
    expect(await draw(row('Hello'))).toEqual([]);
  });
});
