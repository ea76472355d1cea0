import { toJsonSchema } from '@valibot/to-json-schema';
import { type Kind, SCHEMAS } from '../domain/library/read/content-kind.ts';

/** The JSON Schema of a kind of content file, as it is committed. What only code can check is left to `check`. */
export const jsonSchemaText = (kind: Kind): string =>
  `${JSON.stringify(toJsonSchema(SCHEMAS[kind], { typeMode: 'input', errorMode: 'ignore' }), null, 2)}\n`;
