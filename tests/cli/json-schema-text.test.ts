import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaText } from '../../src/cli/json-schema-text.ts';
import { KINDS } from '../../src/domain/library/read/content-kind.ts';

const FOLDER = 'scripts-library/schema';

test.each(KINDS)(
  'the committed schema of a %s file is the one in code (`npm run callback -- schema` writes it)',
  (kind) => {
    expect(readFileSync(`${FOLDER}/${kind}.json`, 'utf8')).toBe(jsonSchemaText(kind));
  },
);

test('there is a schema for each kind of file, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(KINDS.map((kind) => `${kind}.json`).sort());
});

test('an editor is told what a schema refuses: names that are not known, and what is missing', () => {
  expect(JSON.parse(jsonSchemaText('template'))).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['goal', 'channel', 'style', 'lines'],
    properties: { style: { enum: ['plain', 'warm', 'brief'] } },
  });
});
