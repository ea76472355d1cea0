import { join } from 'node:path';
import { ACTS, MOVES } from '../domain/library/ids.ts';
import { nearestName } from '../domain/library/read/nearest-name.ts';
import type { MoveEntry, ScenarioFile } from '../domain/library/schemas.ts';
import { playReplies } from '../domain/rehearsal/play-replies.ts';
import { moveOf, prepareScenario } from '../domain/rehearsal/prepare-scenario.ts';
import { SURPRISES } from '../domain/rehearsal/rehearsal.ts';
import { REHEARSE } from '../words/rehearse.ts';
import { speechFor } from '../words/speech-for.ts';
import { checkedScenario } from './checked-scenario.ts';
import { draftFor } from './draft-for.ts';
import { gotLine } from './how-it-went.ts';
import { ENGLISH, readContent } from './library.ts';
import type { Command } from './outside.ts';
import { HUNG_UP, playInTerminal } from './play-in-terminal.ts';
import { type PlayedCall, playedCall } from './played-call.ts';
import { readFactsFile } from './read-facts.ts';
import { oneOf, readOptions } from './read-options.ts';
import { WrongUse } from './wrong-use.ts';

const OPTIONS = { facts: false, seed: false, surprises: false, moves: false, json: true } as const;

/** Rehearses a practice call in the terminal, or plays the moves that were given. */
export const play: Command = {
  usage: ['play SCENARIO --facts FILE [--seed N] [--surprises none|some|many] [--moves a,b,c] [--json]'],
  async run(args, outside) {
    const { facts, seed, surprises, moves, json, rest } = readOptions(args, OPTIONS);
    const [name, more] = rest;
    if (name === undefined) throw new WrongUse('Say which practice call: its id, or a file.');
    if (more !== undefined) throw new WrongUse(`One practice call at a time: "${more}" is too many.`);
    if (facts === undefined) throw new WrongUse('--facts is missing: a file with your facts.');
    const options = {
      seed: seedIn(seed ?? '1'),
      surprises: oneOf('--surprises', surprises ?? 'none', SURPRISES),
    };
    const given = moves === undefined ? [] : movesIn(moves);
    const known = readFactsFile(facts, outside);
    const file = checkedScenario(name, outside);
    const entries = readContent(join(ENGLISH, 'moves.yaml'), 'moves');
    const speech = speechFor(outside.today());
    let call = playReplies(prepareScenario(file, entries), known, options, given);
    if (moves === undefined) {
      const say = json ? outside.trouble : outside.out;
      for (const line of hints(seed, surprises)) say(line);
      const table = {
        script: scriptFor(file),
        facts: known,
        moves: entries,
        speech,
        say,
        lines: outside.lines,
      };
      call = await playInTerminal(call, table);
      if (!json) return 0;
    }
    const played = playedCall(call, speech);
    for (const line of json ? [JSON.stringify(played)] : readable(played, file, entries)) outside.out(line);
    return 0;
  },
};

/** Throws WrongUse where it is no whole number. */
function seedIn(text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) throw new WrongUse(`--seed must be a whole number, not "${text}".`);
  return Number(text);
}

/** What a first call in the terminal does not show, and how to see it. */
function hints(seed: string | undefined, surprises: string | undefined): string[] {
  const off = surprises === undefined ? ['Surprises are off: add --surprises many.'] : [];
  const more = seed === undefined ? ['Another opening: add --seed 2.'] : [];
  return off.length + more.length > 0 ? [[...off, ...more].join(' ')] : [];
}

/** The moves of `--moves`. Throws WrongUse at one that is none. */
function movesIn(text: string): string[] {
  const known: readonly string[] = [...MOVES, ...ACTS];
  const moves = text
    .split(',')
    .map((move) => move.trim())
    .filter((move) => move !== '');
  for (const move of moves) {
    if (known.includes(moveOf(move))) continue;
    const nearest = nearestName(moveOf(move), known);
    throw new WrongUse(`"${move}" is not a move.${nearest ? ` Did you mean "${nearest}"?` : ''}`);
  }
  return moves;
}

const scriptFor = ({ goal }: ScenarioFile) =>
  draftFor(goal === 'any' ? 'confirm-receipt' : goal, 'call', 'plain');

function readable(played: PlayedCall, file: ScenarioFile, moves: readonly MoveEntry[]): string[] {
  const lines = played.turns.flatMap(({ turn, who, says, move, good, note }) => [
    heard(turn, who, says, file),
    ...(move === null
      ? []
      : [
          `  ${good === null ? 'lost' : good ? 'good' : 'poor'}: ${moves.find(({ id }) => id === moveOf(move))?.pick ?? move} (${move})`,
        ]),
    ...(note === null ? [] : [`  ${note}`]),
  ]);
  return [...lines, `end: ${played.outcome ?? 'not over yet'}`, gotLine(played)];
}

/** What is heard at a turn. Where the caller hung up, the file has no turn. */
function heard(turn: string, who: string | null, says: string, { turns, people }: ScenarioFile): string {
  const at = Object.hasOwn(turns, turn) ? turns[turn] : undefined;
  if (!at) return HUNG_UP;
  if (says === '') return `${turn} | ${REHEARSE.sounds[at.sound ?? 'silence']}`;
  return `${turn} | ${who === null ? '' : `${people[who]?.name ?? who}: `}${says}`;
}
