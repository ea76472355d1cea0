import type { ResponseEntry } from '../../domain/library/schemas.ts';
import type { Findable } from '../../domain/script/find-answer.ts';
import type { Answer } from '../../domain/script/script.ts';
import { aboutOf } from './findable-answers.ts';

/** Everything they may have said: what I have an answer for, in my own words where it is told so, then all the rest. */
export function findableSaid(answers: readonly Answer[], responses: readonly ResponseEntry[]): Findable[] {
  const entries = new Map(responses.map((entry) => [entry.id, entry]));
  const mine = answers.map(({ response, says }): Findable => {
    const entry = entries.get(response);
    return {
      id: response,
      says: says ?? entry?.short ?? response,
      about: aboutOf(entry),
      line: '',
      own: true,
    };
  });
  const has = new Set(mine.map(({ id }) => id));
  const others = responses.filter(({ id }) => !has.has(id));
  return [
    ...mine,
    ...others.map((entry) => ({ id: entry.id, says: entry.short, about: aboutOf(entry), line: '' })),
  ];
}
