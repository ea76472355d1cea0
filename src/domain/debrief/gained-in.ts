import type { Gain } from '../library/ids.ts';
import type { Graph } from '../rehearsal/graph.ts';
import type { TranscriptTurn } from '../rehearsal/rehearsal.ts';
import type { Gained } from './debrief.ts';

type NameOf = (who: string | undefined) => string | undefined;

/** Who speaks, by name; nobody has one when the scenario has changed since. */
export const nameIn =
  (graph: Graph | undefined): NameOf =>
  (who) =>
    who === undefined ? undefined : graph?.people[who]?.name;

/**
 * Each gain once, the first time, with the turn to quote for it: where it was gained, or the one before it in which the
 * employer said more of that name, day or time ("Hedda, HR" long before "Then call me"). A name, day or time that nobody
 * said in this call, and that is not the speaker's, is not told as gained.
 */
export function gainedIn(transcript: readonly TranscriptTurn[], nameOf: NameOf): Gained[] {
  const gained = new Map<Gain, Gained>();
  transcript.forEach((turn, gainedAt) => {
    for (const [gain, words] of Object.entries(turn.gains ?? {}) as [Gain, string][]) {
      const at = saidAt(words, transcript, gainedAt, nameOf);
      if (!gained.has(gain) && at !== undefined) gained.set(gain, { gain, words, at });
    }
  });
  return [...gained.values()];
}

function saidAt(
  words: string,
  transcript: readonly TranscriptTurn[],
  gainedAt: number,
  nameOf: NameOf,
): number | undefined {
  const wanted = tellingWords(words);
  const told = transcript.slice(0, gainedAt + 1).map(({ who, says }) => {
    const said = wordsIn(`${says} ${nameOf(who) ?? ''}`.toLowerCase());
    return wanted.filter((word) => said.includes(word)).length;
  });
  const most = Math.max(...told);
  return most === 0 && wanted.length > 0 ? undefined : told.lastIndexOf(most);
}

const NUMBER =
  /^(\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter|first|second|third)$/;
/** Words that begin what an author gave as gained, and name nothing. */
const STARTS = /^(They|The|A|An|You|In|On|At|From|People|Someone|Somebody|Call|It|To|By|After|Not|No)$/;

/** Names, days and numbers: what must have been said, however it was put. */
const tellingWords = (words: string): string[] =>
  wordsIn(words)
    .filter((word) => NUMBER.test(word) || (/^\p{Lu}/u.test(word) && !STARTS.test(word)))
    .map((word) => word.toLowerCase());

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
