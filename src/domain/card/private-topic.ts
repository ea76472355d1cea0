import { isFactPart, type Part } from '../library/parts.ts';
import type { Script } from '../script/script.ts';

export const PRIVATE_TOPICS = ['record', 'gap', 'health', 'life', 'pay', 'marked'] as const;
/**
 * What stays off a print unless the person ticks it: a card is left on tables and lent to others (FORMATS 1). `marked`:
 * answers that the person said so of.
 */
export type PrivateTopic = (typeof PRIVATE_TOPICS)[number];

const BY_RESPONSE: Readonly<Record<string, PrivateTopic>> = {
  'sens-record': 'record',
  'scr-background': 'record',
  'scr-gap': 'gap',
  'scr-fired': 'gap',
  'scr-why-left': 'gap',
  'scr-job-hops': 'gap',
  'sens-health': 'health',
  'sens-accommodation': 'health',
  'sens-pregnancy': 'health',
  'sens-age': 'life',
  'sens-family': 'life',
  'sens-origin': 'life',
  'sens-religion': 'life',
  'scr-work-auth': 'life',
  'scr-sponsorship': 'life',
  'own-pay-first': 'pay',
  'scr-salary': 'pay',
  'scr-salary-past': 'pay',
  'scr-salary-low': 'pay',
};

type Words = { response?: string; parts: readonly Part[]; private?: true };

/**
 * What is private about an answer: by the person's own mark, by what it answers, or because it says what pay one hopes for.
 */
export const topicOf = (words: Words): PrivateTopic | undefined =>
  words.private ? 'marked' : presetTopicOf(words);

/** What is private without a mark. */
export const presetTopicOf = ({ response, parts }: Words): PrivateTopic | undefined =>
  (response === undefined ? undefined : BY_RESPONSE[response]) ??
  (parts.some((part) => isFactPart(part) && part.fact === 'pay') ? 'pay' : undefined);

/** May these words be printed? `ticked`: the topics that the person wants on this print. */
export function mayPrint(line: Words, ticked: ReadonlySet<PrivateTopic> = new Set()): boolean {
  const topic = topicOf(line);
  return topic === undefined || ticked.has(topic);
}

/** The private topics that a script has words about. */
export function topicsIn({ channels, answers }: Script): PrivateTopic[] {
  const lines = [...Object.values(channels).flatMap((draft) => draft.lines), ...answers];
  const found = new Set(lines.map(topicOf));
  return PRIVATE_TOPICS.filter((topic) => found.has(topic));
}
