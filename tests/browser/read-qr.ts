import type { Locator } from '@playwright/test';
import decodeQR from 'qr/decode.js';

/** What the camera of a phone reads: the code as it is painted, decoded from its pixels. */
export async function readQr(code: Locator): Promise<string> {
  const page = code.page();
  // a phone's screen has three pixels where this one has one
  await code.evaluate((svg) => {
    (svg as unknown as HTMLElement).style.width = '60rem';
  });
  const png = (await code.screenshot()).toString('base64');
  await code.evaluate((svg) => {
    (svg as unknown as HTMLElement).style.width = '';
  });
  const { width, height, data } = await page.evaluate(async (letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const paint = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    paint?.drawImage(picture, 0, 0);
    const pixels = paint?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    // one of four: black and white need no colours
    return {
      width: picture.width,
      height: picture.height,
      data: [...pixels].filter((_, at) => at % 4 === 0),
    };
  }, png);
  return decodeQR({ width, height, data: Uint8Array.from(data.flatMap((grey) => [grey, grey, grey, 255])) });
}
