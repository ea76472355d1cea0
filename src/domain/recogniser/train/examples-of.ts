import type { Move } from '../../library/ids.ts';
import type { ResponseEntry, ScenarioFile, Utterance } from '../../library/schemas.ts';
import type { Example } from './examples.ts';

/** What the recogniser learns from: ways to make each move, and what employers say before. */
export type Lessons = {
  utterances: readonly { move: Move; ways: readonly Utterance[] }[];
  responses: readonly ResponseEntry[];
  scenarios: readonly ScenarioFile[];
};

/** Each utterance with all the ways in which the library words the response before it. */
export function examplesOf({ utterances, responses, scenarios }: Lessons): Example[] {
  const lines = linesOf(responses, scenarios);
  return utterances.flatMap(({ move, ways }) =>
    ways.map(({ text, after }) => ({ move, text, heard: lines.get(after) ?? [] })),
  );
}

/** How employers word each response: the lines of the practice calls, and the few words that stand for it. */
export function linesOf(
  responses: readonly ResponseEntry[],
  scenarios: readonly ScenarioFile[],
): Map<string, string[]> {
  const lines = new Map(responses.map(({ id, short }) => [id, new Set([short])]));
  for (const { turns } of scenarios)
    for (const { response, says = [] } of Object.values(turns))
      for (const line of says) lines.get(response ?? '')?.add(withoutBraces(line));
  return new Map([...lines].map(([id, said]) => [id, [...said].sort()]));
}

/** Names and other made-up facts say nothing of the response. */
const withoutBraces = (line: string): string => line.replace(/\{\{[^}]*\}\}/g, '').replace(/\[\[|\]\]/g, '');
