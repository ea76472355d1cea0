/** A wording that is a clause of its own. */
const CLAUSE = /^(I|I'm|I'd|it's|do|could|may|when|is|thank)\b/i;

/** Is the wording a clause, so that it can stand for a whole one? */
export const isClause = (words: string): boolean => CLAUSE.test(words);

/** Where a clause can begin: at the start, or behind a sign or a word that joins. */
const CLAUSE_BEGINS = /(^|[.!?…,;:]\s*|\b(and|but|so)\s+)$/i;

/** Where a whole clause can end; "and see" goes on with it. */
const CLAUSE_ENDS =
  /^\s*($|[.,!?;:…]|(but|so(?! much| many))\b|and\b(?!\s+(see|ask|find|hear|talk|speak|check|get|tell|not|to)\b))/i;

/** What may follow a wording that goes on, by how that ends: a verb, a question, something one asks, a reason. */
const VERB =
  /^\s+(call|send|tell|ask|check|let|give|put|look|say|make|write|email|connect|transfer|confirm|find|take|hold|wait|help|get|explain|ring|answer|reply|decide|read|see|forward|pass|leave|repeat|update|move|come|meet|talk|speak|know|hear|start|show|work)\b/i;
const GOES_ON: readonly (readonly [RegExp, RegExp])[] = [
  [/^(could you please|I understood that you would|I'd like to)$/i, VERB],
  [/^please$/i, new RegExp(`^\\s*($|[.,!?;:…])|${VERB.source}`, 'i')],
  [/^(could you please give me|could I come in for)$/i, /^\s+(an?|the|my|your|his|her|their|that)\b/i],
  [/^(any news on my application)$/i, /^\s*($|[.,!?;:…])/],
  [/^could you call$/i, /^\s+me\b/i],
  [/^thank you for$/i, /^\s+(your|the|\w+ing)\b/i],
  [
    /^I'd like to ask if$/i,
    /^\s+(I|you|we|they|he|she|it|there|that|this|the|an?|my|your|any\w*|some\w*)\b/i,
  ],
  [/^I'd like$/i, /^\s+(to|an?|the|your|my)\b/i],
  [
    /^I'd like to ask$/i,
    /^\s+(about|if|whether|when|what|who|how|where|which|for|you|an?|the|my|your|one|two)\b/i,
  ],
  [/^I'm calling to$/i, /^\s+\w/],
  [/^I'm calling$/i, /^\s+(to|in|because|with|as|on|about|regarding|concerning)\b/i],
  [/^I'm calling because$/i, /^\s+(I|I'm|I'd|you|your|my|we|they|he|she|it|the|an?|there|of)\b/i],
  [/^if you need$/i, /^\s+\w/],
  [/^(I send you|as it says in)$/i, /^\s+(my|the|your|an?)\b/i],
];

/** Where words that name a thing end: a noun behind them would be one too many. */
const PHRASE_ENDS =
  /^\s*($|[.,!?;:…]|(and|or|but|so|for|to|with|in|at|on|of|from|by|as|if|about|when|that|who|is|are|was|were|will|can|please)\b)/i;
const PHRASE =
  /^(the|a|what|this|my|your|one|about one|people|person|with|from|as you|if you|calling to|take a|for a) /i;

/** What ends before a wording, what begins behind it, and which wording does not fit there. */
const MISFITS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/(?:)/, /^\s*($|[.,!?;:…])/, /\b(with|for|to|in|of|about|on|from)$/i],
  [/(?:)/, /^\s+(with|for|to|in|of|about|on|from|at)\b/i, /^(about|please)$/i],
  [/\b(the|an?|my|your|our|strong|great|good|real)\s+$/i, /(?:)/, /^\w+ing\b/i],
  [
    /\b(?!the|an?|my|your|our|of|for|with|in|on|about|to|is|are|am|be|and|or|from|at|by|as|that|use|have|know|like|learn|leverage|bring|discuss|reach|meet|see)[\p{L}’'-]+\s+$/iu,
    /(?:)/,
    /^(the|what)\b/i,
  ],
  [/[\p{L}\d]\s+$/u, /^\s+\w/, /^please$/i],
];

/** Can the wording stand between these words, in the place of those that are marked? English only, and careful. */
export function fitsBetween(words: string, before: string, marked: string, after: string): boolean {
  const goesOn = GOES_ON.find(([how]) => how.test(words));
  if (goesOn && !goesOn[1].test(after)) return false;
  if (MISFITS.some(([end, begin, how]) => end.test(before) && begin.test(after) && how.test(words)))
    return false;
  if (CLAUSE.test(words)) {
    const bothBegin = /^I\b/.test(words) && /^I\b/i.test(marked);
    if (!CLAUSE_BEGINS.test(before) && !bothBegin) return false;
    return goesOn !== undefined || CLAUSE_ENDS.test(after);
  }
  return !PHRASE.test(words) || PHRASE_ENDS.test(after);
}
