import type { Finding, Path } from '../finding.ts';
import { ruleFinding } from '../read/read-file.ts';
import type { ScenarioFile } from '../schemas.ts';
import type { YamlEdit } from '../write/edit-yaml.ts';
import { joinLinks, linksTurn } from './join-links.ts';
import { isMoveToAsk } from './move-to-ask.ts';
import type { Passage } from './passage.ts';
import { placeIn } from './place-in.ts';
import { readTurnText } from './read-turn-text.ts';
import { turnLinks } from './turn-links.ts';
import { turnText } from './turn-text.ts';
import { asReadAgain } from './write-twee.ts';

export type MergedTurn = { edits: YamlEdit[]; findings: Finding[] };

/** What was changed in the passage of a turn: its texts, its ways on. What the passage does not show stays. */
export function mergeTurn(
  path: string,
  passage: Passage,
  { file, id }: { file: ScenarioFile; id: string },
  idOf: (name: string) => string,
): MergedTurn {
  const turn = file.turns[id] ?? {};
  const written = asReadAgain(turnText(turn));
  if (passage.text.trim() === written) return { edits: [], findings: [] };
  const place = placeIn(passage);
  const before = readTurnText(written, (name) => name);
  const now = readTurnText(passage.text, idOf);
  const edits: YamlEdit[] = [];
  const put = (key: 'says' | 'moves' | 'otherwise', value: unknown) => {
    const at = ['turns', id, key];
    if (value !== undefined) edits.push({ path: at, value });
    else if (turn[key] !== undefined) edits.push({ path: at, gone: true });
  };
  if (now.says.length === 0 || before.says.length === 0)
    put('says', now.says.length > 0 ? now.says : undefined);
  else edits.push(...textEdits(['turns', id, 'says'], before.says, now.says));
  const plain = (links: typeof now.links) => links.map(({ key, edge }) => ({ key, edge }));
  if (!isSame(plain(now.links), plain(before.links))) {
    const ways = linksTurn(joinLinks(plain(now.links), turnLinks(turn)));
    put('moves', ways.moves);
    put('otherwise', ways.otherwise);
  }
  const findings = now.links.flatMap(({ key, edge, at }) =>
    isMoveToAsk(key) && turn.moves?.[key] === undefined
      ? [{ ...ruleFinding(path, 'no-move', { name: key, said: edge.label ?? edge.to }), ...place(at) }]
      : [],
  );
  return { edits, findings };
}

/** Text by text, so that those which stay are written as before. */
function textEdits(path: Path, before: readonly string[], now: readonly string[]): YamlEdit[] {
  const changed = now.flatMap((value, at) => (value === before[at] ? [] : [{ path: [...path, at], value }]));
  const gone = before
    .slice(now.length)
    .map((_, at) => ({ path: [...path, now.length + at], gone: true as const }));
  return [...changed, ...gone.reverse()];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
