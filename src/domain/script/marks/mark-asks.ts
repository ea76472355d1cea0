import { OWN_QUESTION, POINTS_BACK } from './ask-phrases.ts';
import { type Topic, topicsIn } from './ask-topics.ts';
import { asksIn } from './find-asks.ts';
import { endAt } from './finder.ts';
import type { Mark } from './mark.ts';
import type { Word } from './read-words.ts';
import type { Sentence } from './sentences.ts';

type Ask = { words: readonly Word[]; topics: ReadonlySet<string> };

/** Two or more different requests with no answer between them: in one sentence, or in questions side by side. */
export function markManyAsks(sentences: readonly Sentence[]): Mark[] {
  return breathsOf(sentences).flatMap((asks): Mark[] => {
    const [first] = asks;
    const last = asks.at(-1);
    if (!first || !last || !areDifferent(asks)) return [];
    return [{ kind: 'multiple-asks', start: first.words[0]?.start ?? 0, end: last.words.at(-1)?.end ?? 0 }];
  });
}

/** The requests that are said in one go: of sentences that follow each other in one line. */
function breathsOf(sentences: readonly Sentence[]): Ask[][] {
  const breaths: Ask[][] = [];
  let open: { asks: Ask[]; line: number } | undefined;
  for (const sentence of sentences) {
    const clauses = listed(asksIn(sentence));
    const asks = clauses.map((words) => ({ words, topics: topicsOf(words, clauses.length > 1) }));
    if (asks.length === 0) open = undefined;
    else if (open?.line === sentence.line) open.asks.push(...asks);
    else {
      open = { asks, line: sentence.line };
      breaths.push(open.asks);
    }
  }
  return breaths;
}

/** What it is about; beside another request a question about something else is told by its longer words. */
function topicsOf(words: readonly Word[], isJoined: boolean): ReadonlySet<string> {
  const known = topicsIn(words);
  const own = words.map(({ word }) => word);
  const isOwn = isJoined && endAt(OWN_QUESTION, words, 0) >= 0 && !own.some((word) => POINTS_BACK.has(word));
  return known.size > 0 || !isOwn ? known : new Set(own.filter((word) => word.length > 4));
}

/** What is asked by its name alone: "the pay and the hours" are two requests, "the name and the number" one. */
const BY_NAME: ReadonlySet<Topic> = new Set<Topic>([
  'pay',
  'hours',
  'start',
  'training',
  'parking',
  'clothes',
  'benefits',
  'duties',
]);

/** "An update, an interview and the name of the manager": three things in a row are three requests. */
function listed(asks: Word[][]): readonly (readonly Word[])[] {
  const [only] = asks;
  if (!only || asks.length > 1) return asks;
  const pieces: Word[][] = [[]];
  for (const word of only)
    if (word.word === ',' || word.word === 'and') pieces.push([]);
    else pieces.at(-1)?.push(word);
  const things = pieces.filter((piece) => topicsIn(piece).size > 0);
  const isNamed = (piece: readonly Word[]) => [...topicsIn(piece)].every((topic) => BY_NAME.has(topic));
  return things.length > 2 || (things.length > 1 && things.every(isNamed)) ? things : asks;
}

/** Is there a pair of requests that share no topic? One without a topic is taken to belong to its neighbour. */
function areDifferent(asks: readonly Ask[]): boolean {
  return asks.some(({ topics }, at) =>
    asks
      .slice(at + 1)
      .some(
        (other) =>
          topics.size > 0 && other.topics.size > 0 && ![...topics].some((topic) => other.topics.has(topic)),
      ),
  );
}
