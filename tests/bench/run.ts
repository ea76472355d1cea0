import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bundled } from './bundled.ts';
import { measureCard } from './measure-card.ts';
import { measureEditor } from './measure-editor.ts';
import { measureFinder } from './measure-finder.ts';
import { measureLearners } from './measure-learners.ts';
import { measurePaint } from './measure-paint.ts';
import { measurePeers } from './measure-peers.ts';
import { measureRecogniser } from './measure-recogniser.ts';
import { measureSays } from './measure-says.ts';
import { measureStart } from './measure-start.ts';
import { measureTyping } from './measure-typing.ts';
import { measureWeight } from './measure-weight.ts';
import { openBrowser } from './open-browser.ts';
import type { Row } from './row.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

const show = ({ what, figure, budget, kept }: Row): string =>
  `${kept === undefined ? '      ' : kept ? 'kept  ' : 'MISSED'} ${what}: ${figure} (${budget})`;

execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
const browser = await openBrowser();
const rows = [
  ...(await measureWeight(browser, DIST)),
  ...(await measurePaint(browser, DIST)),
  ...(await measureTyping(browser, DIST)),
  ...(await measureEditor(browser, DIST)),
  ...(await measureCard(browser, DIST)),
  ...(await measureFinder(browser, DIST)),
  ...(await measureStart(browser, DIST)),
  ...(await measurePeers(browser, DIST)),
];
await browser.close();
const engine = await bundled<typeof import('./measure-engine.ts')>('measure-engine.ts');
rows.push(...engine.measureEngine());
const check = await bundled<typeof import('./measure-check.ts')>('measure-check.ts');
rows.push(...check.measureCheck());
rows.push(...measureRecogniser(), ...measureSays());
rows.push(...measureLearners());
for (const row of rows) console.log(show(row));
process.exitCode = rows.some(({ kept }) => kept === false) ? 1 : 0;
