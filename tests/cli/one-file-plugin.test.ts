import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { onePage } from '../../src/cli/one-file-plugin.ts';

const PAGE = `<!doctype html>
<html>
  <head>
    <link rel="manifest" href="./manifest.webmanifest" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body></body>
</html>`;
const CODE = 'const end = "</script>", note = "<!--$&";';
const page = onePage(PAGE, CODE, 'p::after{content:"</style>"}');
const textIn = (element: string) => new RegExp(`<${element}\\b[^>]*>([^]*?)</${element}`).exec(page)?.[1];

test('nothing of the page leads to another file', () => {
  expect(page).not.toMatch(/<link\b|\bsrc=/);
});

test('words in the code that look like an end of it do not end it', () => {
  expect(textIn('script')).toBe('const end = "\\x3C/script>", note = "\\x3C!--$&";');
  expect(textIn('style')).toBe('p::after{content:"\\3C /style>"}');
});

test('only this script and this style may run, and nothing is asked of anyone', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  for (const element of ['script', 'style']) {
    const hash = createHash('sha256')
      .update(textIn(element) ?? '')
      .digest('base64');
    expect(policy).toContain(`${element}-src 'sha256-${hash}'`);
  }
  expect(policy).not.toMatch(/unsafe|connect-src/);
});
