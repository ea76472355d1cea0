import { parseArgs } from 'node:util';
import { nearestName } from '../domain/library/read/nearest-name.ts';
import { WrongUse } from './wrong-use.ts';

/** The options of a command: `true` is a switch, `false` takes a value. */
type Known = Readonly<Record<string, boolean>>;

export type Options<K extends Known> = {
  [N in keyof K]: K[N] extends true ? boolean : string | undefined;
} & { rest: string[] };

/** Options and what stands between them. Throws WrongUse at an option that is not known or lacks its value. */
export function readOptions<const K extends Known>(args: readonly string[], known: K): Options<K> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, isSwitch]) => [name, { type: isSwitch ? 'boolean' : 'string' }]),
    ),
  });
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(known).map(([name, isSwitch]) => [name, isSwitch ? false : undefined]),
  );
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind === 'option') values[token.name] = valueGiven(known, token) ?? true;
  }
  return { ...values, rest } as Options<K>;
}

type Given = { name: string; rawName: string; value: string | undefined; inlineValue: boolean | undefined };

function valueGiven(known: Known, { name, rawName, value, inlineValue }: Given): string | undefined {
  const isSwitch = Object.hasOwn(known, name) ? known[name] : undefined;
  if (isSwitch === undefined) {
    const nearest = nearestName(name, Object.keys(known));
    throw new WrongUse(`${rawName} is not known here.${nearest ? ` Did you mean --${nearest}?` : ''}`);
  }
  if (isSwitch && value !== undefined) throw new WrongUse(`${rawName} takes no value.`);
  if (!isSwitch && (value === undefined || (value.startsWith('--') && !inlineValue)))
    throw new WrongUse(`${rawName} must be followed by a value.`);
  return value;
}

/** The value, where it is one of these. Throws WrongUse otherwise. */
export function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const nearest = nearestName(value, choices);
  throw new WrongUse(
    `${name} must be one of ${choices.join(', ')}, not "${value}".${nearest ? ` Did you mean "${nearest}"?` : ''}`,
  );
}
