import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../src/cli/catalogue-of.ts';

/** Brings the catalogues of the other languages in step with the English sentences. `npm run catalogues`. */
const FOLDER = join(import.meta.dirname, '../src/words/translations');

for (const file of readdirSync(FOLDER)) {
  const path = join(FOLDER, file);
  writeFileSync(path, catalogueOf(file.replace('.po', ''), readFileSync(path, 'utf8')));
}
