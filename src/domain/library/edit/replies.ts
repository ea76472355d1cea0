import type { EdgeFile, TurnFile } from '../schemas.ts';
import { withField } from './with-field.ts';

/** Which reply of a turn: its move, and which of that move's ways, since several may be tried in order. */
export type ReplyPlace = { move: string; way: number };

export type Reply = ReplyPlace & { edge: EdgeFile; isOnlyWay: boolean };

type Moves = NonNullable<TurnFile['moves']>;
type Given = string | EdgeFile;

const waysOf = (given: Moves[string]): Given[] => (Array.isArray(given) ? given : [given]);
const edgeOf = (given: Given): EdgeFile => (typeof given === 'string' ? { to: given } : given);

/** The replies of a turn, each way of each on its own, in the order they stand. */
export const repliesOf = ({ moves = {} }: TurnFile): Reply[] =>
  Object.entries(moves).flatMap(([move, given]) => {
    const ways = waysOf(given);
    return ways.map((each, way) => ({ move, way, edge: edgeOf(each), isOnlyWay: ways.length === 1 }));
  });

/** The turn with one more reply at the end; itself where it has one of this move. */
export const addReply = (turn: TurnFile, move: string, to: string): TurnFile =>
  Object.hasOwn(turn.moves ?? {}, move) ? turn : { ...turn, moves: { ...turn.moves, [move]: to } };

/** The turn with one reply changed; what that reply does not say stays. */
export function changeReply(
  turn: TurnFile,
  { move, way }: ReplyPlace,
  change: (edge: EdgeFile) => EdgeFile,
): TurnFile {
  const given = turn.moves?.[move];
  const old = given === undefined ? undefined : waysOf(given)[way];
  if (given === undefined || old === undefined) return turn;
  const edge = asShort(change(edgeOf(old)), old);
  if (edge === old) return turn;
  const ways = waysOf(given).with(way, edge);
  return { ...turn, moves: { ...turn.moves, [move]: Array.isArray(given) ? ways : edge } };
}

/** A reply that was only a turn's name stays one as long as it says no more. */
const asShort = (edge: EdgeFile, old: Given): Given =>
  typeof old === 'string' && Object.keys(edge).length === 1 ? edge.to : edge;

/** The turn without one reply, or without one way of it. */
export function removeReply(turn: TurnFile, { move, way }: ReplyPlace): TurnFile {
  const given = turn.moves?.[move];
  if (given === undefined || waysOf(given)[way] === undefined) return turn;
  const left = waysOf(given).toSpliced(way, 1);
  const [only] = left;
  if (only !== undefined)
    return { ...turn, moves: { ...turn.moves, [move]: left.length === 1 ? only : left } };
  const { [move]: _gone, ...moves } = turn.moves ?? {};
  return withField(turn, 'moves', Object.keys(moves).length > 0 ? moves : undefined);
}

/** The turn with a reply that is another move, where it stood; itself where it has one of that move. */
export function changeMove(turn: TurnFile, from: string, to: string): TurnFile {
  const { moves = {} } = turn;
  if (!Object.hasOwn(moves, from) || Object.hasOwn(moves, to)) return turn;
  const entries = Object.entries(moves).map(([move, given]) => [move === from ? to : move, given] as const);
  return { ...turn, moves: Object.fromEntries(entries) };
}

/** The turn with the replies of a move first: the first good one is what the person's own line does there. */
export function putFirst(turn: TurnFile, move: string): TurnFile {
  const given = turn.moves?.[move];
  if (given === undefined || Object.keys(turn.moves ?? {})[0] === move) return turn;
  const { [move]: _moved, ...others } = turn.moves ?? {};
  return { ...turn, moves: { [move]: given, ...others } };
}

/** Where every other reply leads; empty where it leads nowhere yet. Its note and what else it has stay. */
export function setOtherwise(turn: TurnFile, to: string): TurnFile {
  const { otherwise } = turn;
  if (to === '') return withField(turn, 'otherwise', undefined);
  return withField(turn, 'otherwise', typeof otherwise === 'object' ? { ...otherwise, to } : to);
}
