import type { EdgeFile, Notes, ScenarioFile, TurnFile } from './schemas.ts';

type Edges = NonNullable<TurnFile['moves']>[string];
type Edge = string | EdgeFile;

/** A practice call with its coach's notes in another language; where that has none, they stay as they are. */
export const withNotes = (file: ScenarioFile, notes: Notes): ScenarioFile => ({
  ...file,
  turns: Object.fromEntries(
    Object.entries(file.turns).map(([id, turn]) => [id, turnWith(turn, notes[id])] as const),
  ),
});

function turnWith(turn: TurnFile, notes: Notes[string] | undefined): TurnFile {
  if (!notes) return turn;
  const moves = Object.entries(turn.moves ?? {}).map(
    ([move, edges]) => [move, edgesWith(edges, notes.moves?.[move])] as const,
  );
  return {
    ...turn,
    ...(notes.coach === undefined ? {} : { coach: notes.coach }),
    ...(turn.moves ? { moves: Object.fromEntries(moves) } : {}),
    ...(turn.otherwise === undefined ? {} : { otherwise: edgeWith(turn.otherwise, notes.otherwise) }),
  };
}

function edgesWith(edges: Edges, notes: string | string[] | undefined): Edges {
  const list = typeof notes === 'string' ? [notes] : (notes ?? []);
  return Array.isArray(edges) ? edges.map((edge, at) => edgeWith(edge, list[at])) : edgeWith(edges, list[0]);
}

/** An edge without a note gets none: the note would be of another call. */
const edgeWith = (edge: Edge, note: string | undefined): Edge =>
  typeof edge === 'string' || edge.note === undefined || !note ? edge : { ...edge, note };
