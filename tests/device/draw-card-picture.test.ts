import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawCardPicture, type PictureRow } from '../../src/device/draw-card-picture.ts';

/** How wide each letter of the pretended browser is, in px. */
const LETTER = 20;
/** The room for words, in px: 1080 less the margins. */
const ROOM = 1080 - 2 * 64;

type Drawn = { text: string; x: number; y: number; font: string };

/** A browser that measures and notes what is drawn. */
function pretendBrowser({ paints = true, fonts = async () => [] as unknown[] } = {}) {
  const drawn: Drawn[] = [];
  const paint = {
    font: '',
    fillStyle: '',
    fillRect: () => {},
    measureText: (text: string) => ({ width: [...text].length * LETTER }),
    fillText: (text: string, x: number, y: number) => drawn.push({ text, x, y, font: paint.font }),
  };
  const canvas = {
    width: 0,
    height: 0,
    getContext: () => (paints ? paint : null),
    toBlob: (give: (blob: Blob) => void, type: string) => give(new Blob(['picture'], { type })),
  };
  vi.stubGlobal('document', { fonts: { load: fonts }, createElement: () => canvas });
  return { drawn, canvas };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const row = (...texts: string[]): PictureRow => ({
  label: 'About me',
  runs: texts.map((text, index) => ({ text, cue: index % 2 === 1 })),
});
const draw = (...rows: PictureRow[]) => drawCardPicture({ title: 'Delgado Foods', number: '555-0101', rows });
/** The words of the rows, without the title, the number and the labels. */
const wordsOf = (drawn: Drawn[]) => drawn.slice(2).filter(({ text }) => text !== 'About me');

describe('the picture of a card', () => {
  test('is a PNG that holds the title, the number, each label and each word', async () => {
    const { drawn } = pretendBrowser();
    const blob = await draw(row('Hello, my name is ', 'Amina'), row('Bye.'));
    expect(blob?.type).toBe('image/png');
    expect(drawn.map(({ text }) => text.trim())).toEqual([
      'Delgado Foods',
      '555-0101',
      ...['About me', 'Hello,', 'my', 'name', 'is', 'Amina'],
      ...['About me', 'Bye.'],
    ]);
  });

  test('shows cue words heavier', async () => {
    const { drawn } = pretendBrowser();
    await draw(row('I am ', 'Amina'));
    expect(wordsOf(drawn).map(({ text, font }) => [text, font.split(' ')[0]])).toEqual([
      ['I ', '400'],
      ['am ', '400'],
      ['Amina', '700'],
    ]);
  });

  test('keeps every word within the margins, a word longer than a line too', async () => {
    const { drawn, canvas } = pretendBrowser();
    await draw(row(`${'words and '.repeat(30)}${'long'.repeat(40)} end`), row('Bye.'));
    for (const { text, x } of wordsOf(drawn)) {
      expect(x).toBeGreaterThanOrEqual(64);
      expect(x + [...text.trimEnd()].length * LETTER).toBeLessThanOrEqual(64 + ROOM);
    }
    expect(
      wordsOf(drawn)
        .map(({ text }) => text)
        .join(''),
    ).toBe(`${'words and '.repeat(30)}${'long'.repeat(40)} endBye.`);
    expect(Math.max(...drawn.map(({ y }) => y))).toBeLessThan(canvas.height);
  });

  test('puts no two words on each other', async () => {
    const { drawn } = pretendBrowser();
    await draw(row('one two ', 'three', ', four'), row('five'));
    const places = wordsOf(drawn).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('is drawn in another type when ours cannot be loaded', async () => {
    pretendBrowser({ fonts: () => Promise.reject(new DOMException('offline', 'NetworkError')) });
    expect(await draw(row('Hello'))).toBeInstanceOf(Blob);
  });

  test('is none where the browser cannot draw', async () => {
    pretendBrowser({ paints: false });
    expect(await draw(row('Hello'))).toBeUndefined();
  });
});
