import type { Passage } from './passage.ts';

type Header = Pick<Passage, 'name' | 'tags' | 'position'>;

/** The name, tags and place in the line of a passage's name. What is malformed is part of the name. */
export function readHeader(line: string): Header {
  const from = findBare(line, '[{');
  const isTagged = line[from] === '[';
  const close = isTagged ? findBare(line, ']', from) : from;
  if (close < 0) return { name: unescaped(line.trim()), tags: [] };
  const tags = isTagged ? line.slice(from + 1, close).split(/\s+/) : [];
  const rest = line.slice(isTagged ? close + 1 : from).trim();
  const position = positionIn(rest);
  if (!isTagged && position === undefined) return { name: unescaped(line.trim()), tags: [] };
  return {
    name: unescaped(line.slice(0, from).trim()),
    tags: tags.filter((tag) => tag !== '').map(unescaped),
    ...(position ? { position } : {}),
  };
}

/** "" where the block says nothing of a place, undefined where it is no JSON. */
function positionIn(block: string): string | undefined {
  if (block === '') return '';
  try {
    const { position } = JSON.parse(block) as { position?: unknown };
    return typeof position === 'string' ? position : '';
  } catch {
    return undefined;
  }
}

/** The first of these characters that no backslash stands before; -1 where there is none. */
function findBare(line: string, characters: string, from = 0): number {
  for (let at = from; at < line.length; at++) {
    const character = line[at] ?? '';
    if (character === '\\') at++;
    else if (characters.includes(character)) return at;
  }
  return -1;
}

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1');
