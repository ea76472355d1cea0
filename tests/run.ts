import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What one step found. A skipped test is a failed one: nothing is left out in silence. */
type Count = { passed: number; failed: number };
type Result = Count & { name: string; seconds: number };

const REPORTS = join(import.meta.dirname, '../node_modules/.cache/callback/reports');
const VITEST = join(REPORTS, 'vitest.json');
const PLAYWRIGHT = join(REPORTS, 'playwright.json');

/** Runs an npm script with its output shown; true when it ended well. */
const runScript = (
  script: string,
  options: string[] = [],
  env: Record<string, string> = {},
): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...options], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });

/** A step that ended badly has at least one failure, even when its report names none (or was never written). */
const countReport = (ended: boolean, report: string, count: (found: never) => Count): Count => {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')) as never);
    return { passed, failed: ended ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const runPlain = async (script: string): Promise<Count> =>
  (await runScript(script)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

const runUnit = async (): Promise<Count> => {
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`];
  const ended = await runScript('test:unit', options);
  return countReport(ended, VITEST, (found: { numTotalTests: number; numPassedTests: number }) => ({
    passed: found.numPassedTests,
    failed: found.numTotalTests - found.numPassedTests,
  }));
};

const runBrowser = async (): Promise<Count> => {
  const ended = await runScript('test:browser', ['--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT,
  });
  type Found = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  return countReport(ended, PLAYWRIGHT, ({ stats }: Found) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }));
};

const results: Result[] = [];

const take = async (name: string, step: () => Promise<Count>): Promise<boolean> => {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const count = await step();
  results.push({ name, ...count, seconds: (performance.now() - start) / 1000 });
  return count.failed === 0;
};

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await take('format', () => runPlain('check:format'));
await take('lint', () => runPlain('check:lint'));
await take('types', () => runPlain('check:types'));
await take('types of the domain alone', () => runPlain('check:domain'));
await take('types of the service worker', () => runPlain('check:worker'));
await take('unit and library tests', runUnit);
const built = await take('build', () => runPlain('build'));
await take('browser tests', async () => {
  if (built) return runBrowser();
  console.log('Not run: there is no build.');
  return { passed: 0, failed: 1 };
});

console.log('');
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`,
  );
const sum = (key: keyof Count) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
