/**
 * Where text stops being JSON: it was cut off (the line on which it ends), or something in it is wrong (the line, when
 * the browser says where). Lines count from 1.
 */
export type Break = { kind: 'cut'; line: number } | { kind: 'wrong'; line?: number };

/** Finds the break in text that does not parse, given what the parser said. */
export function findBreak(text: string, error: unknown): Break {
  if (isOpen(text)) return { kind: 'cut', line: lineAt(text, text.length) };
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line !== undefined) return { kind: 'wrong', line: Number(line) };
  return position === undefined ? { kind: 'wrong' } : { kind: 'wrong', line: lineAt(text, Number(position)) };
}

/** Does it end inside a string, an object or a list? */
function isOpen(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
  }
  return inString || depth > 0;
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;
