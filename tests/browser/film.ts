import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import encodeQR from 'qr';
import { findChrome } from './find-chrome.ts';

const [WIDTH, HEIGHT] = [1280, 720];

/** One picture of the film: grey values, the code dark on light. */
function pictureOf(text: string): Buffer {
  const code = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const square = Math.floor(HEIGHT / code.length);
  const light = Buffer.alloc(WIDTH * HEIGHT, 200);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1)
      if (code[Math.floor(y / square)]?.[Math.floor(x / square)]) light[y * WIDTH + x] = 30;
  return light;
}

/**
 * A camera that films these texts as codes, one after the other and then again, each for a second: a file that a browser
 * is given in place of a camera.
 */
export async function filmOf(texts: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'callback-film-'));
  const film = join(folder, 'code.y4m');
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F1:1 Ip A1:1 C420jpeg\n`;
  const frames = texts.flatMap((text) => [Buffer.from('FRAME\n'), pictureOf(text), colour]);
  await writeFile(film, Buffer.concat([Buffer.from(head), ...frames]));
  return { film, end: () => rm(folder, { recursive: true }) };
}

const browserWith = (args: string[]): Promise<Browser> => {
  const { path, env } = findChrome();
  const all = { ...process.env, ...env } as Record<string, string>;
  return chromium.launch({ executablePath: path, env: all, args });
};

/** A browser whose camera shows this film. */
export const browserThatFilms = (film: string): Promise<Browser> =>
  browserWith([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);

/** A browser that may not use its camera. */
export const browserWithoutCamera = (): Promise<Browser> =>
  browserWith(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny']);
