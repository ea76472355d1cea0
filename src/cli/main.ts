import { createInterface } from 'node:readline';
import { runCommand } from './run-command.ts';

/** The one place where the commands meet the real streams, clock and folders. */
const lines = {
  [Symbol.asyncIterator]: () =>
    createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator](),
};

/** The day here, not in Greenwich. */
function isoToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** A pipe that is closed early (`| head`) is no trouble. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  trouble: (line) => process.stderr.write(`${line}\n`),
  lines,
  today: isoToday,
  // npm runs in the project's folder; a path is meant from where the person stands
  folders: [process.env['INIT_CWD'] ?? process.cwd(), process.cwd()],
});
