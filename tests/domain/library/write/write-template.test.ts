import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moveTemplateLine } from '../../../../src/domain/library/edit/move-template-line.ts';
import { openTemplate } from '../../../../src/domain/library/open-template.ts';
import { editYaml } from '../../../../src/domain/library/write/edit-yaml.ts';
import { writeTemplate } from '../../../../src/domain/library/write/write-template.ts';

const FOLDER = 'scripts-library/en/templates';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);
const templateIn = (text: string) => {
  const { opened, findings } = openTemplate({ path: 'words.yaml', text });
  if (!opened) throw new Error(JSON.stringify(findings));
  return opened.template;
};

test.each(files)('%s is the same after it was written and read', (name) => {
  const template = templateIn(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  expect(templateIn(writeTemplate(template))).toEqual(template);
});

test('a line that is moved up changes places with the one above it, and remarks elsewhere stay', () => {
  const text = `# for cafés\n${readFileSync(`${FOLDER}/confirm-receipt/voicemail-plain.yaml`, 'utf8')}`;
  const before = templateIn(text);
  const [first, second, ...rest] = before.lines;
  const moved = editYaml(text, moveTemplateLine(before, 1));
  expect(templateIn(moved).lines).toEqual([second, first, ...rest]);
  expect(moved).toMatch(/^# for cafés\n/);
  expect(moveTemplateLine(before, 0)).toEqual([]);
});
