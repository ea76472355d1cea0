import { readdirSync, readFileSync } from 'node:fs';
import { GOALS, type Goal } from '../../../src/domain/library/ids.ts';
import { readFile } from '../../../src/domain/library/read/read-file.ts';
import type { Template, TemplateAnswer } from '../../../src/domain/library/schemas.ts';

const ROOT = 'scripts-library';

function readValue(path: string): unknown {
  const { content, findings } = readFile({ path, text: readFileSync(`${ROOT}/${path}`, 'utf8') });
  if (!content) throw new Error(JSON.stringify(findings));
  return content.value;
}

/** Each goal's templates and answers, as a script begins with them: in the plain style. */
export const libraryDrafts: { goal: Goal; templates: Template[]; answers: TemplateAnswer[] }[] = GOALS.map(
  (goal) => ({
    goal,
    templates: readdirSync(`${ROOT}/en/templates/${goal}`)
      .filter((name) => name.endsWith('-plain.yaml'))
      .sort()
      .map((name) => readValue(`en/templates/${goal}/${name}`) as Template),
    answers: readValue(`en/answers/${goal}.yaml`) as TemplateAnswer[],
  }),
);
