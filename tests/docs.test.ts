import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './cli/run-for-tests.ts';

const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'scripts-library/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const textOf = (page: string) => readFileSync(page, 'utf8');

/** Each command in a shell block, with the page it stands in. */
const COMMANDS = PAGES.flatMap((page) =>
  [...textOf(page).matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((command) => command !== '')
    .flatMap((command) => command.split(' && '))
    .map((command) => [command, page] as const),
);
/** The same command on two pages is tried once. */
const ONCE = [...new Map(COMMANDS)].map(([command, page]) => ({ page, command }));

const CALL = readFileSync('scripts-library/en/scenarios/any/scam.yaml', 'utf8');
/** What lies in the folder of somebody who tries the commands. */
const FILES = {
  'facts.json': '{"name":"Ana Morales","employer":"Northgate Foods","position":"line cook"}',
  'my-call.yaml': CALL,
  'packs/my-call.yaml': CALL.replace('goal:', 'by: Job club, Leeds\ngoal:'),
  'dist/packs/my-call.yaml': CALL.replace('goal:', 'by: Job club, Leeds\ngoal:'),
};
const INPUT = {
  'said.jsonl': ['{"text":"Could I speak to the manager?"}'],
  'lines.jsonl': ['{"text":"Sorry to bother you."}'],
};

describe('every command in the documents works', () => {
  const ours = /^npm run -s callback -- (.*)$/;
  test.each(ONCE.filter(({ command }) => ours.test(command)))('$page: $command', async ({ command }) => {
    const [line = '', from] = (ours.exec(command)?.[1] ?? '').split(/\s*<\s*/);
    const input = INPUT[from as keyof typeof INPUT] ?? ['1', '1', '1'];
    const { code, trouble } = await run(line.split(/\s+/), { files: FILES, input });
    expect(code, trouble.join('\n')).toBe(0);
  });

  test.each(ONCE.filter(({ command }) => !ours.test(command)))('$page: $command', ({ command }) => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const script = /^npm (?:run (\S+)|(ci|start|test)$)/.exec(command);
    expect(script).not.toBeNull();
    const name = script?.[1] ?? script?.[2] ?? '';
    expect(['ci', ...Object.keys(scripts)]).toContain(name);
  });
});

test.each(PAGES)('%s: whatever it links to is there', (page) => {
  for (const [, target = ''] of textOf(page).matchAll(/\]\((?!https?:)([^)#]+)/g))
    expect(existsSync(join(dirname(page), target)), target).toBe(true);
});

/** What stands in italics in these is what stands on a screen; a comma leads from one to the next. */
test.each(PAGES.filter((page) => page.startsWith('docs/')))('%s: names on the screen are right', (page) => {
  const words = readdirSync('src/words')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => textOf(join('src/words', file)));
  const named = textOf(page)
    .replaceAll(/```[\s\S]*?```|\*\*[\s\S]*?\*\*/g, '')
    .matchAll(/\*([^*]+)\*/g);
  for (const name of [...named].flatMap(([, names = '']) => names.replaceAll(/\s+/g, ' ').split(', ')))
    expect(
      words.some((text) => text.includes(name)),
      name,
    ).toBe(true);
});
