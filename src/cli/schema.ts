import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../domain/library/read/content-kind.ts';
import { jsonSchemaText } from './json-schema-text.ts';
import { LIBRARY } from './library.ts';
import type { Command } from './outside.ts';
import { readOptions } from './read-options.ts';
import { WrongUse } from './wrong-use.ts';

/** Writes a JSON Schema for each kind of content file, for editors. */
export const schema: Command = {
  usage: ['schema                              writes scripts-library/schema/*.json'],
  async run(args, outside) {
    const { rest } = readOptions(args, {});
    if (rest[0] !== undefined) throw new WrongUse(`"${rest[0]}" is not needed here.`);
    const folder = join(LIBRARY, 'schema');
    mkdirSync(folder, { recursive: true });
    for (const kind of KINDS) {
      writeFileSync(join(folder, `${kind}.json`), jsonSchemaText(kind));
      outside.out(`scripts-library/schema/${kind}.json`);
    }
    return 0;
  },
};
