import { defineConfig } from 'vitest/config';
import { libraryPlugin } from './src/cli/library-plugin.ts';

// The library's own tests name each bad file; here its files are only read.
const library = Object.assign(libraryPlugin(), { buildStart: undefined });

/** The tests of `src/domain` alone: what Stryker runs against each change that it makes there. */
export default defineConfig({
  plugins: [library],
  test: { environment: 'node', include: ['tests/domain/**/*.test.ts'], testTimeout: 30_000 },
});
