import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** As strict as the policy of the served app: this one script and this one style run, and nothing is asked of anyone. */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types callback',
  ].join('; ');

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Puts the whole app into one page, `callback.html`, that opens from a shared drive or an e-mail. vite-plugin-singlefile
 * would do the inlining, but asks for a second bundler beside Vite's own, and the policy needs the finished text.
 */
export function oneFilePlugin(): Plugin {
  return {
    name: 'callback-one-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const page = files.find(({ fileName }) => fileName === 'index.html');
        const scripts = files.filter((file) => file.type === 'chunk');
        const [style] = files.filter(({ fileName }) => fileName.endsWith('.css'));
        const [script] = scripts;
        if (page?.type !== 'asset' || style?.type !== 'asset' || !script || scripts.length !== 1)
          return this.error('One page, one script and one style make one file');
        const source = onePage(String(page.source), script.code, String(style.source));
        for (const { fileName } of files) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: 'callback.html', source });
      },
    },
  };
}

/** The page with its script and its style in it. Nothing in them may end their element early. */
export function onePage(page: string, code: string, css: string): string {
  const script = code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
  const style = css.replaceAll(/<(?=\/style)/gi, '\\3C ');
  return page
    .replaceAll(/\s*<link rel="(?:stylesheet|manifest|icon|apple-touch-icon|modulepreload)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(
      '<head>',
      () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">`,
    )
    .replace('</head>', () => `<style>${style}</style>\n<script type="module">${script}</script>\n</head>`);
}
