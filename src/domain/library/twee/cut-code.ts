/** Words with everything cut out that Twine would run or draw, and how each cut began. */
export type Cut = { text: string; dropped: string[] };

/** How a cut begins and ends; `inner` where the words between are kept. */
type Pattern = { open: RegExp; close: RegExp; keepInner?: true };

/** Whole blocks, with what is inside. Links in them are no links. */
const BLOCKS: readonly Pattern[] = [
  { open: /<!--/g, close: /-->/g },
  { open: /\/%/g, close: /%\//g },
  { open: /\/\*/g, close: /\*\//g },
  { open: /<script\b/gi, close: /<\/script[^<>]*>/gi },
  { open: /<style\b/gi, close: /<\/style[^<>]*>/gi },
  { open: /<<script\b/gi, close: /<<\/script>>/gi },
  { open: /<%/g, close: /%>/g },
  { open: /\{\{\{/g, close: /\}\}\}/g },
  { open: /\[img\[/gi, close: /\]\]/g },
];

/** Headings and quotations, and a line that goes on in the next one. */
const LINE_MARKS = /^(?:>|#{1,6})[ \t]+|\\(?=\r?\n)/gm;

/** Scripts, styles and remarks are cut; as many lines stay, so that places stay right. */
export function cutBlocks(text: string): Cut {
  const dropped: string[] = [];
  let left = text;
  for (const pattern of BLOCKS) left = cutBetween(left, pattern, dropped);
  return { text: left.replace(LINE_MARKS, ''), dropped };
}

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  nbsp: ' ',
  apos: "'",
  '#39': "'",
};

/** Macros, tags and the marks of type are cut; the words between them stay. */
export function cutMacros(text: string): Cut {
  const dropped: string[] = [];
  const noteDrop = (found: string) => {
    dropped.push(found);
    return '';
  };
  const left = cutBetween(text, { open: /<</g, close: />>/g }, dropped)
    .replace(/<\/?[a-z!][^<>]*>/gi, noteDrop)
    .replace(/\|[\w-]+>|<[\w-]+\|/g, noteDrop)
    .replace(/@@[^;@\n]{0,200};|@@/g, noteDrop)
    .replace(/\{\{[^{}\n]*\}\}|[{}]/g, (found) => (found.length > 1 ? found : ''))
    .replace(/&([a-z0-9#]{1,10});/gi, (found, name: string) => CHARACTERS[name] ?? noteDrop(found));
  return {
    text: cutCalls(left, dropped).replace(/''|(?<!:)\/\/|~~|\^\^|__|==|[*`]|\[\[|\]\]/g, ''),
    dropped,
  };
}

function cutBetween(text: string, { open, close }: Pattern, dropped: string[]): string {
  let from = 0;
  let left = '';
  open.lastIndex = 0;
  for (let start = open.exec(text); start; start = open.exec(text)) {
    close.lastIndex = open.lastIndex;
    const end = close.exec(text);
    // nothing after this is closed either
    if (!end) break;
    const cut = text.slice(start.index, close.lastIndex);
    dropped.push(cut);
    left += text.slice(from, start.index) + '\n'.repeat(cut.split('\n').length - 1);
    from = close.lastIndex;
    open.lastIndex = from;
  }
  return left + text.slice(from);
}

const CALL = /\([a-z][a-z0-9-]*:/gi;

/** Harlowe's macros: "(if: $a is (b))[words]" leaves "words". */
function cutCalls(text: string, dropped: string[]): string {
  let from = 0;
  let left = '';
  CALL.lastIndex = 0;
  for (let start = CALL.exec(text); start; start = CALL.exec(text)) {
    const end = closing(text, start.index);
    if (end < 0) break;
    dropped.push(text.slice(start.index, end));
    left += text.slice(from, start.index);
    from = end;
    CALL.lastIndex = end;
  }
  return dropped.length === 0 ? left + text.slice(from) : (left + text.slice(from)).replace(/[[\]]/g, '');
}

/** Behind the bracket that closes the one here; -1 where none does. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return -1;
}
