import { closingAt, tokensOf } from './parse-pattern.ts';
import { spokenForms } from './spoken-forms.ts';
import { WORD_GROUPS } from './word-groups.ts';

/** Words of which one must be there where a phrase is; `a*` stands for any ending. `cost`: how often they are met. */
type Anchor = { words: readonly string[]; cost: number };

/** Words that stand in most sentences say little about a phrase. */
const COMMON: ReadonlySet<string> = new Set(
  `i you he she it we they me my your the a an this that to of in on at for from with about and or but so if am is are
  was were be been have has had do does did not can could will would may should just really very please know call*
  calling job get got what when how there here now need want like up out as no one ask time back`.split(
    /\s+/,
  ),
);
const OFTEN = 30;

/** Where one is in the tokens of a phrase. */
type Reading = { tokens: readonly string[]; at: number };

/**
 * The words that a phrase cannot do without, as sets of which one word must be there, the rarest first: it is looked
 * for only in sentences that have all of these.
 */
export function anchorsOf(say: string): (readonly string[])[] {
  const anchors: Anchor[] = [];
  ofRow({ tokens: tokensOf(say), at: 0 }, (anchor) => anchors.push(anchor));
  return anchors.sort((one, other) => one.cost - other.cost).map(({ words }) => words);
}

/** One of the ways is there, so one of all their words is. */
function ofChoice(reading: Reading): Anchor | undefined {
  const first = ofRow(reading);
  if (reading.tokens[reading.at] !== '|') return first;
  const words: string[] = [];
  let cost = 0;
  for (let way: Anchor | undefined = first; ; way = ofRow(reading)) {
    cost += way?.cost ?? Number.POSITIVE_INFINITY;
    if (way) for (const word of way.words) words.push(word);
    if (reading.tokens[reading.at] !== '|') break;
    reading.at += 1;
  }
  return cost < Number.POSITIVE_INFINITY ? { words, cost } : undefined;
}

/** All parts of a row are there, so the rarest will do; each is also told to `tell`. */
function ofRow(reading: Reading, tell?: (anchor: Anchor) => void): Anchor | undefined {
  let best: Anchor | undefined;
  for (let token = reading.tokens[reading.at]; token !== undefined; token = reading.tokens[reading.at]) {
    if (token === '|' || token === ')' || token === ']') break;
    reading.at += 1;
    const found = ofPart(token, reading);
    if (found) tell?.(found);
    if (found && (!best || found.cost < best.cost)) best = found;
  }
  return best;
}

function ofPart(token: string, reading: Reading): Anchor | undefined {
  switch (token) {
    case '[':
    case '-(':
      reading.at = closingAt(reading.tokens, reading.at) + 1;
      return undefined;
    case '(':
    case '+(': {
      const inside = ofChoice(reading);
      reading.at += 1;
      return inside;
    }
    default:
      return ofToken(token);
  }
}

/** Most words stand in many phrases; each is looked at once. */
const known = new Map<string, Anchor | undefined>();

function ofToken(token: string): Anchor | undefined {
  const found = known.get(token);
  if (found || known.has(token)) return found;
  const made = makeAnchor(token);
  known.set(token, made);
  return made;
}

function makeAnchor(token: string): Anchor | undefined {
  if ('…^$,?!~'.includes(token)) return undefined;
  if (token.startsWith('<'))
    return ofChoice({ tokens: tokensOf(WORD_GROUPS[token.slice(1, -1)] ?? ''), at: 0 });
  const word = token.endsWith('*') ? token.toLowerCase() : (spokenForms(token)[0] ?? token);
  return { words: [word], cost: COMMON.has(word) ? OFTEN : 1 };
}
