import { readOptions } from './read-options.ts';
import { WrongUse } from './wrong-use.ts';

/** For a command that reads its texts from the input alone. Throws WrongUse at anything beside its name. */
export function readNoArguments(args: readonly string[]): void {
  const [needless] = readOptions(args, {}).rest;
  if (needless !== undefined)
    throw new WrongUse(`"${needless}" is not needed here: the texts are read from the input.`);
}
