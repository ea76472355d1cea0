import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { cataloguePlugin } from './src/cli/catalogue-plugin.ts';
import { FLOOR } from './src/cli/floor.ts';
import { libraryPlugin } from './src/cli/library-plugin.ts';
import { offlinePlugin } from './src/cli/offline-plugin.ts';

/** Nothing in, nothing out (FORMATS 5). Left out while developing: the dev server injects inline code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types callback',
].join('; ');

const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
});

/** The recogniser's model is measured apart from the pages: its file says what it is. */
const nameChunk = ({ facadeModuleId }: { facadeModuleId?: string | null }): string =>
  facadeModuleId?.endsWith('?recogniser') ? 'assets/recogniser-[hash].js' : 'assets/[name]-[hash].js';

export default defineConfig({
  base: './',
  plugins: [react(), libraryPlugin(), cataloguePlugin(), contentSecurityPolicy(), offlinePlugin()],
  build: {
    target: FLOOR,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 300,
    rolldownOptions: {
      output: {
        chunkFileNames: nameChunk,
        // What the first screen needs comes as one file: twenty small ones wait for each other on a slow line.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
});
