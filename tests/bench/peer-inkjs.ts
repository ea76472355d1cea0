import { Compiler, Story } from 'inkjs/full';
import type { EdgeFile, ScenarioFile } from '../../src/domain/library/schemas.ts';
import type { Engine } from './engine.ts';

/** The same call as a story in ink: a knot for each turn, a sticky choice for each move. */
export function inkSource(file: ScenarioFile, start: string, facts: Record<string, string>): string {
  const counters = Object.entries(file.counters ?? {});
  const lines = [
    ...counters.map(([name, value]) => `VAR ${name} = ${value}`),
    ...Object.entries(facts).map(([name, value]) => `VAR ${name} = "${value}"`),
    `-> ${start}`,
  ];
  for (const [id, turn] of Object.entries(file.turns)) {
    lines.push(`=== ${id} ===`, ...added(turn.add));
    lines.push((turn.says?.[0] ?? '').replaceAll(/\{\{(\w+)\}\}/g, '{$1}'));
    if (turn.end !== undefined)
      lines.push(
        '+ [again]',
        ...counters.map(([name, value]) => `    ~ ${name} = ${value}`),
        `    -> ${start}`,
      );
    for (const [move, edge] of Object.entries(turn.moves ?? {}) as [string, string | EdgeFile][]) {
      const { to, when, add }: EdgeFile = typeof edge === 'string' ? { to: edge } : edge;
      const needs = Object.entries(when?.counters ?? {}).map(
        ([name, need]) => `{${name} >= ${need['at-least']}} `,
      );
      lines.push(`+ ${needs.join('')}[${move}]`, ...added(add), `    -> ${to}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const added = (add: Record<string, number> = {}): string[] =>
  Object.entries(add).map(([name, by]) => `    ~ ${name} = ${name} ${by < 0 ? '-' : '+'} ${Math.abs(by)}`);

/** What ink makes of the source: this is also where it finds dead ends and targets that are not there. */
export const compileInk = (source: string): string => new Compiler(source).Compile().ToJson() ?? '';

export function inkEngine(compiled: string): Engine {
  const story = new Story(compiled);
  let line = '';
  let moves: string[] = [];
  const look = () => {
    line = '';
    while (story.canContinue) line += story.Continue();
    line = line.trimEnd();
    moves = story.currentChoices.map(({ text }) => text).filter((text) => text !== 'again');
  };
  look();
  return {
    step: (pick) => {
      story.ChooseChoiceIndex(Math.floor(pick * moves.length));
      look();
    },
    line: () => line,
    moves: () => moves,
  };
}
