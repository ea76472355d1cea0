import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cataloguePlugin } from './src/cli/catalogue-plugin.ts';
import { FLOOR } from './src/cli/floor.ts';
import { libraryPlugin } from './src/cli/library-plugin.ts';
import { oneFilePlugin } from './src/cli/one-file-plugin.ts';

/** The whole app as one page beside the built folder: `dist/callback.html`. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), libraryPlugin(), cataloguePlugin(), oneFilePlugin()],
  build: {
    target: FLOOR,
    emptyOutDir: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    modulePreload: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 6_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
