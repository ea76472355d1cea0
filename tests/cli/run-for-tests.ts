import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../../src/cli/run-command.ts';

export type Ran = { code: number; out: string[]; trouble: string[] };

/** Runs a command as the terminal would, on a Monday. `files` lie in the folder where the person stands. */
export async function run(
  args: readonly string[],
  { input = [], files = {} }: { input?: readonly string[]; files?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'callback-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const out: string[] = [];
  const trouble: string[] = [];
  const lines = (async function* () {
    yield* input;
  })();
  try {
    const code = await runCommand(args, {
      out: (line) => out.push(line),
      trouble: (line) => trouble.push(line),
      lines,
      today: () => '2026-11-16',
      folders: [folder, process.cwd()],
    });
    return { code, out, trouble };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The values of JSON Lines. */
export const valuesOf = (lines: readonly string[]): unknown[] =>
  lines.map((line): unknown => JSON.parse(line));
