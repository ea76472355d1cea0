import { aroundOf } from '../check/around.ts';
import { checkTogether, checkTurnsApart, unusedIn, usedIn } from '../check/check-scenario.ts';
import { listEdges } from '../check/scenario-edges.ts';
import type { Problem } from '../finding.ts';
import type { ScenarioFile, TurnFile } from '../schemas.ts';
import { sameList } from './same-list.ts';
import { sameShape } from './same-shape.ts';

/** What was found in a turn by itself. */
type InTurn = { turn: TurnFile; problems: readonly Problem[]; used: ReadonlySet<string> };

/** What was found in a call, kept so that the next check looks only at what changed. */
export type Checked = {
  file: ScenarioFile;
  inTurns: ReadonlyMap<string, InTurn>;
  /** In how the turns hang together. */
  together: readonly Problem[];
  /** Outside the turns. */
  around: readonly Problem[];
};

/** All of it. */
export const problemsIn = ({ inTurns, together, around }: Checked): Problem[] => [
  ...around,
  ...[...inTurns.values()].flatMap(({ problems }) => problems),
  ...together,
];

/** So many turns are looked at between two breaks. */
const SLICE = 20;

const AROUND = aroundOf([]);

/**
 * Checks a call that was checked before, as the checker does for a file. It breaks off after every few turns, so that
 * letters that are typed meanwhile need not wait. Where a call can go is followed anew only when that can have changed.
 */
export function* checkAgain(file: ScenarioFile, before?: Checked): Generator<void, Checked> {
  const known = before && sameNames(before.file, file) ? before.inTurns : undefined;
  const inTurns = new Map<string, InTurn>();
  let looked = 0;
  for (const [id, turn] of Object.entries(file.turns)) {
    const old = known?.get(id);
    if (old?.turn === turn) inTurns.set(id, old);
    else {
      inTurns.set(id, kept(old, checkTurn(file, id, turn)));
      looked += 1;
      if (looked % SLICE === 0) yield;
    }
  }
  const turns = [...inTurns.values()];
  const apart = () => turns.flatMap(({ problems }) => problems);
  const goesOn = known && before && sameShape(before.file, file);
  const together = goesOn ? before.together : checkTogether(file, listEdges(file), apart());
  const unused = unusedIn(
    file,
    turns.map(({ used }) => used),
  );
  return { file, inTurns, together, around: [...aroundTurns(file), ...unused] };
}

/** Texts of turns are read beside these. */
const sameNames = (one: ScenarioFile, other: ScenarioFile): boolean =>
  one.people === other.people && one['made-up'] === other['made-up'] && one.counters === other.counters;

/** Where the same is wrong as before, the list of it stays. */
const kept = (old: InTurn | undefined, now: InTurn): InTurn =>
  old && sameList(old.problems, now.problems) ? { ...now, problems: old.problems } : now;

function checkTurn(file: ScenarioFile, id: string, turn: TurnFile): InTurn {
  const alone = { ...file, turns: { [id]: turn } };
  const edges = listEdges(alone);
  const problems = checkTurnsApart(alone, edges, AROUND).filter(({ path }) => path[0] === 'turns');
  return { turn, problems, used: usedIn(alone, edges) };
}

/** What is wrong outside the turns. */
function aroundTurns(file: ScenarioFile): Problem[] {
  const last = file.turns[file['out-of-patience']];
  const alone = { ...file, turns: last ? { [file['out-of-patience']]: last } : {} };
  return checkTurnsApart(alone, listEdges(alone), AROUND).filter(({ path }) => path[0] !== 'turns');
}
