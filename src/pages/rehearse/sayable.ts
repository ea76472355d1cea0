import { OTHER } from '../../components/which-move.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import { parseSay } from '../../domain/library/parse-say.ts';
import type { Part } from '../../domain/library/parts.ts';
import type { MoveEntry } from '../../domain/library/schemas.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import type { Offer } from '../../domain/rehearsal/graph.ts';
import { offersOf, ownMove } from '../../domain/rehearsal/offers.ts';
import type { OwnLine } from '../../domain/rehearsal/own-line.ts';
import { isMove, moveOf } from '../../domain/rehearsal/prepare-scenario.ts';
import { fillSegments, type Segment } from '../../domain/script/fill.ts';
import { sayingOf } from '../../domain/script/say-contact.ts';
import type { Speech } from '../../domain/script/speech.ts';
import { moveLabel } from './move-label.ts';

export type Sayable = {
  move: string;
  /** The words, a list of runs for each line. Empty: one's own words. */
  lines: Segment[][];
  text: string;
  /** How the name of the person one asks for is said, where it stands in the words. */
  saying: string | undefined;
  /** Are they the person's own, from their script? */
  mine: boolean;
  /** What the reply does, in the words of a pick. */
  does: string | undefined;
  /** On the main button instead of "I said it", where the reply is something one does and not says. */
  act: string | undefined;
};

type Input = {
  call: Call;
  own: OwnLine;
  picked: string | undefined;
  /** The library's answer for what was said. */
  suggested: string | undefined;
  moves: readonly MoveEntry[];
  facts: Facts;
  speech: Speech;
};

/** What the person says next: what they picked, else their own line, else the library's answer or an example. */
export function sayable({ call, own, picked, suggested, moves, facts, speech }: Input): Sayable {
  const offers = offersOf(call);
  const offer = picked === undefined ? ownMove(offers) : offers.find(({ move }) => move === picked);
  const fill = (parts: readonly Part[]) => fillSegments(parts, facts, speech);
  const fromScript = picked === undefined ? ownParts(own).filter((parts) => hasWords(fill(parts))) : [];
  const mine = fromScript.length > 0;
  const answer = picked === undefined && suggested !== undefined ? [parseSay(suggested).parts] : undefined;
  const said = mine ? fromScript : (answer ?? exampleOf(offer, moves));
  const lines = said.map(fill);
  return {
    move: offer?.move ?? OTHER,
    lines,
    text: lines.map((line) => line.map(({ text }) => text).join('')).join(' '),
    saying: sayingOf(said.flat(), facts),
    mine,
    does: offer && moveLabel(offer, moves),
    act: offer && !isMove(offer.move) ? moveLabel(offer, moves) : undefined,
  };
}

const hasWords = (line: Segment[]) => line.some(({ text }) => text.trim() !== '');

const ownParts = (own: OwnLine) => {
  if (own.kind === 'answer') return [own.answer.parts];
  return own.kind === 'lines' ? own.lines.map((line) => line.parts) : [];
};

function exampleOf(offer: Offer | undefined, moves: readonly MoveEntry[]) {
  const example = offer && moves.find(({ id }) => id === moveOf(offer.move))?.example;
  return example && isMove(offer.move) ? [parseSay(example).parts] : [];
}
