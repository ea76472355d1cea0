import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isTemplate } from '../../../src/domain/library/is-template.ts';
import { openTemplate } from '../../../src/domain/library/open-template.ts';
import { editYaml } from '../../../src/domain/library/write/edit-yaml.ts';

const PLAIN = readFileSync('scripts-library/en/templates/confirm-receipt/call-plain.yaml', 'utf8');
const open = (text: string) => openTemplate({ path: 'words.yaml', text });

describe('words to begin with', () => {
  it('keep their text, and are known by what they are for', () => {
    expect(open(PLAIN).opened?.own).toEqual({
      yaml: PLAIN,
      goal: 'confirm-receipt',
      channel: 'call',
      style: 'plain',
      errors: 0,
    });
  });

  it('that leave a moment without words are told so, and counted', () => {
    const { opened } = open(editYaml(PLAIN, [{ path: ['lines', 10], gone: true }]));
    expect(opened?.problems).toContainEqual(
      expect.objectContaining({
        rule: 'missing-moment',
        values: expect.objectContaining({ moment: 'thanks' }),
      }),
    );
    expect(opened?.own.errors).toBe(1);
  });

  it('that cannot be read are told at their line, and nothing is opened', () => {
    const { findings, opened } = open(PLAIN.replace('moment: thanks', 'moment: thank'));
    expect(opened).toBeUndefined();
    expect(findings).toEqual([expect.objectContaining({ line: 30, severity: 'error' })]);
  });

  it('are told from a practice call by what is in the file', () => {
    const call = readFileSync('scripts-library/en/scenarios/any/scam.yaml', 'utf8');
    expect(isTemplate(PLAIN)).toBe(true);
    expect(isTemplate(call)).toBe(false);
    expect(isTemplate('')).toBe(false);
  });
});
