import { defineConfig } from 'vitest/config';
import { cataloguePlugin } from './src/cli/catalogue-plugin.ts';
import { libraryPlugin } from './src/cli/library-plugin.ts';

/** Tests that draw something: they need a document. */
const DRAWN = 'tests/{app,components,pages}/**/*.test.{ts,tsx}';

// The library's own tests name each bad file, so here one bad file must not stop every other test.
const library = Object.assign(libraryPlugin(), { buildStart: undefined });

export default defineConfig({
  plugins: [library, cataloguePlugin()],
  test: {
    allowOnly: false,
    // a busy machine of two cores checks the whole library in some seconds
    testTimeout: 30_000,
    // no test leaves anything behind in a module, so each is read once and not once for every file
    isolate: false,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [DRAWN],
        },
      },
      {
        extends: true,
        test: {
          name: 'drawn',
          environment: 'happy-dom',
          include: [DRAWN],
          setupFiles: ['tests/clear-document.ts'],
        },
      },
    ],
  },
});
