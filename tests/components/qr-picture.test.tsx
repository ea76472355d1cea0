import { render, screen } from '@testing-library/react';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { QrPicture } from '../../src/components/qr-picture.tsx';

/** What a camera would see: the bars of the picture as pixels, `scale` of them to a square. */
function pixelsOf(picture: Element, scale: number) {
  const size = Number(picture.getAttribute('viewBox')?.split(' ').at(-1));
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const bars =
    picture
      .querySelector('path')
      ?.getAttribute('d')
      ?.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? [];
  for (const [, x, y, length] of bars)
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { width, height: width, data };
}

test.each([1, 300, 1_465])('a text of %i letters is read again from its picture', (length) => {
  const text = Array.from({ length }, (_, at) => 'abcXYZ019-_'[(at * at) % 11]).join('');
  render(<QrPicture text={text} label="The code" />);
  expect(decodeQR(pixelsOf(screen.getByRole('img', { name: 'The code' }), 4))).toBe(text);
});
