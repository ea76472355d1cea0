import { nearestName } from '../domain/library/read/nearest-name.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { fill } from './fill.ts';
import { mark } from './mark.ts';
import type { Command, ExitCode, Outside } from './outside.ts';
import { pack } from './pack.ts';
import { play } from './play.ts';
import { recognise } from './recognise.ts';
import { says } from './says.ts';
import { schema } from './schema.ts';
import { BadContent, WrongUse } from './wrong-use.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  convert,
  fill,
  mark,
  pack,
  play,
  recognise,
  says,
  schema,
};

/** Runs one command and gives the exit code. What it finds goes out, what is wrong with its use is trouble. */
export async function runCommand(args: readonly string[], outside: Outside): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  if (['--help', '-h', 'help'].includes(name)) {
    for (const line of usageOf(Object.values(COMMANDS))) outside.out(line);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    outside.trouble(unknown(name));
    for (const line of usageOf(Object.values(COMMANDS))) outside.trouble(line);
    return 2;
  }
  if (rest.includes('--help')) {
    for (const line of usageOf([command])) outside.out(line);
    return 0;
  }
  try {
    return await command.run(rest, outside);
  } catch (error) {
    if (error instanceof BadContent) {
      outside.trouble(error.message);
      return 1;
    }
    if (!(error instanceof WrongUse)) throw error;
    outside.trouble(error.message);
    for (const line of usageOf([command])) outside.trouble(line);
    return 2;
  }
}

function unknown(name: string): string {
  const names = Object.keys(COMMANDS);
  const there = `There are: ${names.join(', ')}.`;
  if (name === '') return `Say which command to run. ${there}`;
  const nearest = nearestName(name, names);
  return `There is no command "${name}".${nearest ? ` Did you mean "${nearest}"?` : ''} ${there}`;
}

const usageOf = (commands: readonly Command[]): string[] =>
  commands.flatMap(({ usage }) => usage.map((line) => `  npm run -s callback -- ${line}`));
