import type { Channel, Goal } from '../library/ids.ts';
import { parseSay } from '../library/parse-say.ts';
import type { Template, TemplateAnswer } from '../library/schemas.ts';
import type { Answer, Draft, Script } from './script.ts';

/** The lines of a template as the person's own, ready to be edited. */
export function draftFrom(template: Template, newId: () => string): Draft {
  return {
    style: template.style,
    ...(template.subject === undefined ? {} : { subject: parseSay(template.subject).parts }),
    lines: template.lines.map((line) => ({
      id: newId(),
      moment: line.moment,
      parts: parseSay(line.say).parts,
      ...(line['only-if'] === undefined ? {} : { onlyIf: line['only-if'] }),
    })),
    ...(template.bring === undefined ? {} : { bring: [...template.bring] }),
  };
}

/** A new script for one opening and goal: a draft for each template given, and the goal's answers. */
export function draftScript(
  openingId: string,
  goal: Goal,
  templates: readonly Template[],
  answers: readonly TemplateAnswer[],
  newId: () => string,
): Script {
  const channels: Partial<Record<Channel, Draft>> = {};
  for (const template of templates) channels[template.channel] = draftFrom(template, newId);
  return { openingId, goal, channels, answers: answers.map((answer) => answerFrom(answer, newId)) };
}

const answerFrom = (answer: TemplateAnswer, newId: () => string): Answer => ({
  id: newId(),
  response: answer.response,
  parts: parseSay(answer.say).parts,
});
