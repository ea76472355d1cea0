import type { Problem } from '../finding.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/read-file.ts';
import type { GoalEntry } from '../schemas.ts';
import type { Around } from './around.ts';
import {
  checkAnswers,
  checkExample,
  checkList,
  checkModel,
  checkMore,
  checkSays,
  checkUtterances,
  examplesOf,
} from './check-lists.ts';
import { checkScenario } from './check-scenario.ts';
import { checkTemplate } from './check-template.ts';

/** What is wrong with one content file beside the others of its language. */
export function checkContent({ kind, value }: Content, around: Around): Problem[] {
  switch (kind) {
    case 'scenario':
      return checkScenario(value, around);
    case 'template':
      return checkTemplate(value, around);
    case 'answers':
      return checkAnswers(value, around);
    case 'model':
      return checkModel(value, around);
    case 'example':
      return checkExample(value);
    case 'goals':
      return [...checkList(kind, value), ...gotNothing(value)];
    case 'moves':
      return [...checkList(kind, value), ...checkSays(examplesOf(value), 'example', around)];
    case 'always': {
      const says = value.map(({ say }) => say);
      return [...checkList(kind, value), ...checkSays(says, 'say', around)];
    }
    case 'moments':
      return [...checkList(kind, value), ...checkMore(value, around)];
    case 'responses':
    case 'worries':
      return checkList(kind, value);
    case 'utterances':
      return checkUtterances(value, around);
    case 'idioms':
    case 'phrases':
    case 'spelling':
    case 'partner':
    case 'notes':
      return [];
    default:
      return kind satisfies never;
  }
}

const gotNothing = (goals: readonly GoalEntry[]): Problem[] =>
  goals.flatMap(({ got }, at) => (got.length > 0 ? [] : [problem('empty', [at, 'got'], { what: '"got"' })]));
