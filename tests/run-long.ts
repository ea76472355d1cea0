import { spawnSync } from 'node:child_process';

/**
 * What takes too long for every change, in full: `npm test` runs a sample of each. Tabs killed 268 times at random moments,
 * 200 hostile names on every size of card, 10,000 broken links and files, and last, for hours, 20,000 changes to the domain
 * that a test should notice.
 */
const STEPS = [
  ['test:unit', 'fuzz'],
  ['build'],
  ['test:browser', 'kills.spec.ts', 'print-hostile.spec.ts'],
  ['test:mutation'],
];

for (const [script = '', ...only] of STEPS) {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...only], {
    stdio: 'inherit',
    env: { ...process.env, CALLBACK_LONG: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
