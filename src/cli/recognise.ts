import { ACTS, MOVES, type Move } from '../domain/library/ids.ts';
import { nearestName } from '../domain/library/read/nearest-name.ts';
import { unpackModel } from '../domain/recogniser/pack/pack-model.ts';
import { type Recognised, recognise as recogniseWords } from '../domain/recogniser/recognise.ts';
import { type Asked, BadLine, eachJsonLine, optionalText, textOf } from './each-json-line.ts';
import { ENGLISH } from './library.ts';
import type { Command } from './outside.ts';
import { readNoArguments } from './read-no-arguments.ts';
import { recogniserModel } from './recogniser-model.ts';
import { BadContent } from './wrong-use.ts';

/** Which move a caller's words are: one `{text, employer?, offered?}` a line in, one answer a line out, in order. */
export const recognise: Command = {
  usage: [
    'recognise                           one {"text": …, "employer": …} a line in, its move a line out',
  ],
  async run(args, outside) {
    readNoArguments(args);
    const packed = recogniserModel(ENGLISH);
    if (!packed) throw new BadContent(`${ENGLISH} has no utterances to learn from.`);
    const model = unpackModel(packed);
    return eachJsonLine(outside, (asked) => {
      const said = { text: textOf(asked, 'text'), employer: optionalText(asked, 'employer') };
      return rounded(recogniseWords(model, { ...said, offered: offeredIn(asked) }));
    });
  },
};

/** The recognised moves among those on offer. Variants and acts are picked, never recognised: they are passed over. */
function offeredIn({ offered }: Asked): Move[] {
  if (offered === undefined || offered === null) return [];
  if (!Array.isArray(offered)) throw new BadLine('"offered" must be a list of moves.');
  const moves = offered.flatMap((name: unknown) => {
    const known = MOVES.find((move) => move === name);
    return known ? [known] : notRecognised(name);
  });
  if (offered.length > 0 && moves.length === 0)
    throw new BadLine('None of the moves in "offered" is one that can be recognised.');
  return moves;
}

function notRecognised(name: unknown): [] {
  const [plain, variant] = String(name).split('/');
  if (ACTS.some((act) => act === plain)) return [];
  if (variant !== undefined && MOVES.some((move) => move === plain)) return [];
  const nearest = nearestName(String(name), MOVES);
  throw new BadLine(`There is no move "${String(name)}".${nearest ? ` Did you mean "${nearest}"?` : ''}`);
}

/** Six digits are more than the confidence is good for; together they stay 1 within a millionth or so. */
const rounded = ({ move, confidence, ranked }: Recognised): Recognised => ({
  move,
  confidence: short(confidence),
  ranked: ranked.map((guess) => ({ move: guess.move, confidence: short(guess.confidence) })),
});

const short = (confidence: number): number => Math.round(confidence * 1e6) / 1e6;
