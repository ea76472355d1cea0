/** A link of a passage: its words, the passage it names, the word before it on its line, and where it stands. */
export type Link = { text: string; to: string; before: string; at: number; end: number };

/** Every `[[…]]` of a passage in Twine's forms: `words->passage`, `passage<-words`, `words|passage`, `passage`. */
export function readLinks(text: string): Link[] {
  const links: Link[] = [];
  let at = text.indexOf('[[');
  while (at >= 0) {
    const close = text.indexOf(']]', at);
    if (close < 0) break;
    const inside = text.slice(at + 2, close);
    const open = inside.lastIndexOf('[[');
    const start = open < 0 ? at : at + 2 + open;
    const content = text.slice(start + 2, close);
    if (!content.includes('\n'))
      links.push({
        ...parted(content),
        before: moveBefore(text, start),
        at: start,
        end: close + 2,
      });
    at = text.indexOf('[[', close + 2);
  }
  return links;
}

/** What SugarCube does when a link is taken stands behind `][`, and is left out. */
function parted(content: string): Pick<Link, 'text' | 'to'> {
  const [link = ''] = content.split('][', 1);
  const right = link.lastIndexOf('->');
  const left = link.indexOf('<-');
  const bar = link.lastIndexOf('|');
  if (right >= 0) return trimmed(link.slice(0, right), link.slice(right + 2));
  if (left >= 0) return trimmed(link.slice(left + 2), link.slice(0, left));
  return bar >= 0 ? trimmed(link.slice(0, bar), link.slice(bar + 1)) : trimmed(link, link);
}

const trimmed = (text: string, to: string) => ({ text: text.trim(), to: to.trim() });

/** The longest name of a move and its variant. */
const LONGEST_MOVE = 80;

/** The move that stands before a link on its line: "greet: [[…]]". */
const moveBefore = (text: string, start: number): string =>
  /(?:^|\s)([a-z][a-z-]*(?:\/[a-z0-9*#-]+)?):[ \t]*$/.exec(
    text.slice(Math.max(start - LONGEST_MOVE, 0), start),
  )?.[1] ?? '';
