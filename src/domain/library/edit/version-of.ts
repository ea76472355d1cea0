import type { TurnText, WrittenCall } from './written-call.ts';

type Sum = readonly [number, number];

const NOTHING: Sum = [0x811c9dc5, 0x9e3779b9];
const known = new WeakMap<TurnText, Sum>();

/**
 * What a call that is being written is known by besides its id: 12 hexadecimal digits, the same for the same text. A turn
 * is read once, so a letter in one of thousands is told at once; a digest of all of it takes a slow phone longer than a
 * frame. It finds what was changed; it keeps nobody out.
 */
export function versionOf({ head, turns, tail }: WrittenCall): string {
  let sum = sumOf(head);
  for (const turn of turns) sum = joined(sum, sumOfTurn(turn));
  const [low, high] = joined(sum, sumOf(tail));
  return [low, high].map((part) => (part >>> 8).toString(16).padStart(6, '0')).join('');
}

function sumOfTurn(turn: TurnText): Sum {
  const sum = known.get(turn) ?? sumOf(turn.text);
  known.set(turn, sum);
  return sum;
}

/** FNV-1a twice, with two beginnings and two primes. */
function sumOf(text: string): Sum {
  let [low, high] = NOTHING;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return [low, high];
}

const joined = ([low, high]: Sum, [nextLow, nextHigh]: Sum): Sum => [
  Math.imul(low ^ nextLow, 0x01000193) + (nextLow >>> 15),
  Math.imul(high ^ nextHigh, 0x85ebca6b) + (nextHigh >>> 13),
];
