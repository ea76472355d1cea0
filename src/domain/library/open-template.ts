import { aroundOf } from './check/around.ts';
import { checkTemplate } from './check/check-template.ts';
import type { Finding, Problem } from './finding.ts';
import { severityOf } from './finding-sentence.ts';
import type { OwnTemplate } from './own-template.ts';
import { readFile, type SourceFile } from './read/read-file.ts';
import type { Template } from './schemas.ts';

/** Words to begin with that could be read, what the checker says about them, and what is kept of them but their name. */
export type OpenedTemplate = {
  template: Template;
  problems: Problem[];
  own: Omit<OwnTemplate, 'title'>;
};

/** The lists of a language are not at hand where a person writes. */
const AROUND = aroundOf([]);

/** Reads untrusted YAML as words to begin with. Never throws; without `opened` its findings say why. */
export function openTemplate(file: SourceFile): { findings: Finding[]; opened?: OpenedTemplate } {
  const { findings, content } = readFile(file, 'template');
  if (content?.kind !== 'template') return { findings };
  const { goal, channel, style } = content.value;
  const problems = checkTemplate(content.value, AROUND);
  const errors = problems.filter(({ rule }) => severityOf(rule) === 'error').length;
  const own = { yaml: file.text, goal, channel, style, errors };
  return { findings, opened: { template: content.value, problems, own } };
}
