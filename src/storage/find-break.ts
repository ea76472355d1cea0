/**
 * Where text stops being JSON: it was `cut` off at its end, or what stands there is `wrong`. Lines and columns count
 * from 1. Browsers word this differently, and some not at all, so it is found here.
 */
export type Break = { kind: 'cut' | 'wrong'; line: number; column: number };

/** Finds the first break; undefined when the text is JSON. */
export function findBreak(text: string): Break | undefined {
  const open: Closer[] = [];
  let next: Next = 'value';
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const token = readToken(text, at);
    if (token.kind === 'cut' || token.kind === 'wrong') return breakAt(text, token.kind, token.end);
    const then: Next | undefined = follow(next, token.kind, open);
    if (!then) return breakAt(text, 'wrong', at);
    next = then;
    at = skipSpace(text, token.end);
  }
  return next === 'end' ? undefined : breakAt(text, 'cut', text.length);
}

type Closer = '}' | ']';
/** What may come next. */
type Next = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or close' | 'end';
type Mark = '{' | '[' | Closer | ',' | ':';
type Token = { kind: Mark | 'string' | 'plain' | 'cut' | 'wrong'; end: number };

/** What may come after a token; undefined when it may not stand here. `open` holds what has to be closed. */
function follow(next: Next, token: Token['kind'], open: Closer[]): Next | undefined {
  if (token === ']' || token === '}') {
    const mayClose = next === 'comma or close' || next.endsWith(token);
    return mayClose && open.pop() === token ? afterValue(open) : undefined;
  }
  if (next === 'key' || next === 'key or }') return token === 'string' ? 'colon' : undefined;
  if (next === 'colon') return token === ':' ? 'value' : undefined;
  if (next === 'comma or close') return token === ',' ? (open.at(-1) === '}' ? 'key' : 'value') : undefined;
  if (next === 'end' || token === ',' || token === ':') return undefined;
  if (token !== '{' && token !== '[') return afterValue(open);
  open.push(token === '{' ? '}' : ']');
  return token === '{' ? 'key or }' : 'value or ]';
}

const afterValue = (open: readonly Closer[]): Next => (open.length > 0 ? 'comma or close' : 'end');

const MARKS = '{[}],:';
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const WORD = /[\w.+-]*/y;

function readToken(text: string, at: number): Token {
  const first = text.charAt(at);
  if (MARKS.includes(first)) return { kind: first as Mark, end: at + 1 };
  if (first === '"') return readString(text, at);
  const end = endOf(PLAIN, text, at);
  if (end > at) return { kind: 'plain', end };
  return endOf(WORD, text, at) === text.length
    ? { kind: 'cut', end: text.length }
    : { kind: 'wrong', end: at };
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const HALF_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/;

function readString(text: string, start: number): Token {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return { kind: 'string', end: at + 1 };
    if (character < ' ') return { kind: 'wrong', end: at };
    if (character !== '\\') continue;
    const end = endOf(ESCAPE, text, at);
    if (end === at)
      return HALF_ESCAPE.test(text.slice(at, at + 6))
        ? { kind: 'cut', end: text.length }
        : { kind: 'wrong', end: at };
    at = end - 1;
  }
  return { kind: 'cut', end: text.length };
}

/** Where the pattern's match at a place ends; the place itself when there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const skipSpace = (text: string, at: number): number => endOf(/[ \t\r\n]*/y, text, at);

function breakAt(text: string, kind: Break['kind'], at: number): Break {
  const lines = text.slice(0, at).split('\n');
  return { kind, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
