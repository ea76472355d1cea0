import { isReply, MOVE_TO_ASK } from './move-to-ask.ts';
import { type Link, readLinks } from './read-links.ts';
import { OTHERWISE, type TurnLink } from './turn-links.ts';
import { BACK } from './turn-text.ts';

/** A way on that was read; `at` is where its link stands in the passage's text. */
export type FoundLink = TurnLink & { at: number };

export type ReadTurn = { says: string[]; links: FoundLink[] };

/**
 * What somebody may have written in a passage of ours: texts and ways on. `idOf` gives the turn for a passage's name. A
 * link without a move asks for it.
 */
export function readTurnText(text: string, idOf: (name: string) => string): ReadTurn {
  const links: FoundLink[] = [];
  let asked = 0;
  const found = readLinks(text);
  for (const { text: words, to, before, at } of found) {
    const edge = { to: idOf(to) };
    const isKey = words === OTHERWISE || isReply(words);
    if (before === OTHERWISE || isReply(before))
      links.push({ key: before, edge: { ...edge, label: words }, at });
    else if (isKey) links.push({ key: words, edge, at });
    else links.push({ key: `${MOVE_TO_ASK}/${++asked}`, edge: { ...edge, label: words }, at });
  }
  for (const back of text.matchAll(BACK_LINE))
    links.push({ key: back[1] ?? '', edge: { to: BACK }, at: back.index });
  return { says: saysIn(text, found), links: links.sort((one, other) => one.at - other.at) };
}

const BACK_LINE = /^([a-z][a-z-]*(?:\/[a-z0-9*#-]+)?): back$/gm;

/** The texts: each behind a dash; where there is no dash, each paragraph. */
function saysIn(text: string, links: readonly Link[]): string[] {
  const words = withoutLinks(text, links).replace(BACK_LINE, '');
  const isDashed = /^- /m.test(words);
  return words
    .split(isDashed ? /^- /m : /\n\s*\n/)
    .map((each) => each.trim().replaceAll('\n  ', '\n').replaceAll('[ [', '[[').replaceAll('] ]', ']]'))
    .filter((each) => each !== '');
}

/** A link takes the move before it along. */
function withoutLinks(text: string, links: readonly Link[]): string {
  let from = 0;
  let words = '';
  for (const { at, end, before } of links) {
    const kept = text.slice(from, at);
    words += before === '' ? kept : kept.slice(0, kept.lastIndexOf(`${before}:`));
    from = end;
  }
  return words + text.slice(from);
}
