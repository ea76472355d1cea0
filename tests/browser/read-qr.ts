import type { Locator } from '@playwright/test';
import decodeQR from 'qr/decode.js';

/** What the camera of a phone reads: the code as it is painted, decoded from its pixels. */
export async function readQr(code: Locator): Promise<string> {
  const page = code.page();
  // a phone's screen has three pixels where this one has one; above all else, so that no other code covers it
  const style = 'position: fixed; z-index: 9; inset: 0 auto auto 0; width: 40rem;';
  const setStyle = (text: string) =>
    code.evaluate((svg, css) => {
      (svg as unknown as HTMLElement).style.cssText = css;
    }, text);
  await setStyle(style);
  const png = (await code.screenshot()).toString('base64');
  await setStyle('');
  const { width, height, greys } = await page.evaluate(async (letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const paint = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    paint?.drawImage(picture, 0, 0);
    const pixels = paint?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    // one of four: black and white need no colours. As a text, since a list of a million numbers takes half a minute
    const grey = Array.from({ length: pixels.length / 4 }, (_, at) =>
      (pixels[at * 4] ?? 0) > 127 ? '1' : '0',
    );
    return { width: picture.width, height: picture.height, greys: grey.join('') };
  }, png);
  const data = Uint8Array.from([...greys].flatMap((grey) => [...Array(3).fill(grey === '1' ? 255 : 0), 255]));
  return decodeQR({ width, height, data });
}
