import type { ExitCode, Outside } from './outside.ts';

export type Asked = Readonly<Record<string, unknown>>;

/** What a line asks for that cannot be done: its message, a plain sentence, stands in the place of the answer. */
export class BadLine extends Error {}

/**
 * JSON Lines in, JSON Lines out, in order, one for one: a line that is no set of names and values, or that `answer`
 * throws a BadLine for, gives `{error}` in its place, and exit 1 at the end. Empty lines too, so that lines stay paired.
 */
export async function eachJsonLine(outside: Outside, answer: (asked: Asked) => unknown): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const line of outside.lines) {
    try {
      outside.out(JSON.stringify(answer(readSet(line))));
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      code = 1;
      outside.out(JSON.stringify({ error: error.message }));
    }
  }
  return code;
}

function readSet(line: string): Asked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine('This is not JSON.');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Asked;
  throw new BadLine('A line must be a set of names and values, like {"text": "Hello"}.');
}

/** The text of this name. Throws BadLine when it is something else, or when it is missing and needed. */
export function textOf(asked: Asked, name: string): string {
  const value = optionalText(asked, name);
  if (value === undefined) throw new BadLine(`"${name}" is missing: a text in quotes.`);
  return value;
}

/** The text of this name, or undefined when it is left out or null. */
export function optionalText(asked: Asked, name: string): string | undefined {
  const value = Object.hasOwn(asked, name) ? (asked[name] ?? undefined) : undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new BadLine(`"${name}" must be a text in quotes.`);
}
