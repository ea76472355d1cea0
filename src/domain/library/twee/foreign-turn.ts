import type { Finding } from '../finding.ts';
import type { Rule } from '../finding-sentence.ts';
import { ruleFinding } from '../read/read-file.ts';
import type { TurnFile } from '../schemas.ts';
import { cutChapbook } from './cut-chapbook.ts';
import { cutBlocks, cutMacros } from './cut-code.ts';
import { linksTurn } from './join-links.ts';
import { isMoveToAsk } from './move-to-ask.ts';
import type { Passage } from './passage.ts';
import { placeIn } from './place-in.ts';
import { type FoundLink, readTurnText } from './read-turn-text.ts';

/** The longest text a turn may have. */
const MOST_TEXT = 2_000;

/** Macros that are links: SugarCube's and Harlowe's. They are read as `[[words->passage]]`. */
const LINK_MACROS = [
  /<<(?:link|button)\s+"([^"\n]*)"\s+"([^"\n]*)"\s*>>/g,
  /\(link-goto:\s*"([^"\n]*)"\s*,\s*"([^"\n]*)"\s*\)/g,
];

const OUTSIDE = /^\w+:\/\//;

/** What a foreign passage leads to: a turn in words and links, and what was found about it. */
export type ForeignTurn = { turn: TurnFile; findings: Finding[] };

/** A passage of a story that somebody made in Twine, as a turn. Nothing of it is run; what is not words or a link goes. */
export function foreignTurn(
  path: string,
  passage: Passage,
  idOf: (name: string) => string,
  format?: string,
): ForeignTurn {
  const findings: Finding[] = [];
  const own = format === 'Chapbook' ? cutChapbook(passage.text) : { text: passage.text, dropped: [] };
  const blocks = cutBlocks(own.text);
  const text = LINK_MACROS.reduce((left, macro) => left.replace(macro, '[[$1->$2]]'), blocks.text);
  // lines are as they were, columns nearly
  const place = placeIn({ ...passage, text });
  const find = (rule: Rule, values: Record<string, string>, at?: number) => {
    const where = at === undefined ? { line: passage.line, column: 1 } : place(at);
    findings.push({ ...ruleFinding(path, rule, values), ...where });
  };
  const read = readTurnText(text, (name) => (OUTSIDE.test(name) ? name : idOf(name)));
  const words = cutMacros(read.says.join(' '));
  const dropped = [...own.dropped, ...blocks.dropped, ...words.dropped].map(short).filter(isOpening);
  if (dropped.length > 0) find('twee-code', { said: listed([...new Set(dropped)]) });

  for (const { edge, at } of read.links)
    if (OUTSIDE.test(edge.to)) find('twee-outside', { said: short(edge.to) }, at);
  const inside = read.links.filter(({ edge }) => !OUTSIDE.test(edge.to));
  const links = inside.map((link) => ({ ...link, edge: labelled(link) }));
  for (const { key, edge, at } of links)
    if (isMoveToAsk(key)) find('no-move', { name: key, said: short(edge.label ?? edge.to) }, at);

  const says = words.text.replace(/\s+/g, ' ').trim();
  if (says.length > MOST_TEXT) find('twee-long', { most: String(MOST_TEXT) });
  const said =
    says === '' ? { sound: 'silence' as const } : { who: 'them', says: [says.slice(0, MOST_TEXT)] };
  return { turn: { ...said, ...linksTurn(links) }, findings };
}

/** The words of a link without code, and no longer than a label may be. */
function labelled({ edge: { to, label } }: FoundLink): { to: string; label?: string } {
  const words = cutMacros(label ?? '')
    .text.trim()
    .slice(0, 200);
  return words === '' ? { to } : { to, label: words };
}

/** The end of a tag or macro tells nothing that its beginning has not told. */
const isOpening = (code: string): boolean => !/^<{1,2}\//.test(code);

/** So many of them are named for a passage. */
const MOST_LISTED = 5;

function listed(dropped: readonly string[]): string {
  const named = dropped.slice(0, MOST_LISTED).map((each) => `"${each}"`);
  const more = dropped.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
