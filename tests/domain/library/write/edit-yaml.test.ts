import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editYaml } from '../../../../src/domain/library/write/edit-yaml.ts';

const SCENARIOS = join(import.meta.dirname, '../../../../scripts-library/en/scenarios');
const calls = readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);

test.each(calls)('an edit of %s changes nothing else, and keeps every remark', (file) => {
  const yaml = readFileSync(join(SCENARIOS, file), 'utf8');
  const edited = editYaml(yaml, [{ path: ['title'], value: 'Another title' }]);
  // remarks stand one space behind what they are about
  const spaced = (text: string) => text.replace(/ +# /g, ' # ');
  expect(spaced(edited)).toBe(spaced(yaml.replace(/^title: .*/m, 'title: Another title')));
});

test('a turn is put in, taken out and changed where it stands', () => {
  const yaml = `turns:
  # first
  one: { says: [a], end: dropped } # short
  two:
    says: [b] # so
    end: dropped
`;
  const edits = [
    { path: ['turns', 'two', 'says', 1], value: 'c: d' },
    { path: ['turns', 'one', 'end'], gone: true as const },
    { path: ['turns', 'three'], value: { says: ['e'], moves: { greet: { to: 'one' } } } },
  ];
  expect(editYaml(yaml, edits)).toBe(`turns:
  # first
  one: { says: [a] } # short
  two:
    says: [b, "c: d"] # so
    end: dropped
  three:
    says:
      - e
    moves:
      greet: { to: one }
`);
});
