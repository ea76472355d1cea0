import type { Facts } from '../../domain/library/ids.ts';
import { parseSay } from '../../domain/library/parse-say.ts';
import type { ResponseEntry, TemplateAnswer } from '../../domain/library/schemas.ts';
import { fillParts } from '../../domain/script/fill.ts';
import type { Findable } from '../../domain/script/find-answer.ts';
import type { Answer } from '../../domain/script/script.ts';
import type { Speech } from '../../domain/script/speech.ts';

type Sources = {
  answers: readonly Answer[];
  responses: readonly ResponseEntry[];
  /** A line for every response, good whatever the call is for. */
  library: readonly TemplateAnswer[];
  facts: Facts;
  speech: Speech;
};

/** Everything that "they said …" looks through: my answers, then the library's for what I have none for. */
export function findableAnswers({ answers, responses, library, facts, speech }: Sources): Findable[] {
  const entries = new Map(responses.map((entry) => [entry.id, entry]));
  const mine = answers.flatMap(({ id, response, says, parts }): Findable[] => {
    const entry = entries.get(response);
    const line = fillParts(parts, facts, speech);
    if (line.trim() === '') return [];
    return [{ id, says: says ?? entry?.short ?? response, about: aboutOf(entry), line, own: true }];
  });
  const has = new Set(
    answers.filter(({ id }) => mine.some((each) => each.id === id)).map(({ response }) => response),
  );
  const others = library.flatMap(({ response, say }): Findable[] => {
    const entry = entries.get(response);
    if (!entry || has.has(response)) return [];
    const line = fillParts(parseSay(say).parts, facts, speech);
    return [{ id: response, says: entry.short, about: aboutOf(entry), line }];
  });
  return [...mine, ...others];
}

/** Other words by which a response may be looked for. */
export const aboutOf = (entry: ResponseEntry | undefined): string =>
  entry ? `${entry.tests} ${entry.good}` : '';
