import { CHANNELS, type Channel } from '../library/ids.ts';
import type { Answer, Line, Script } from './script.ts';

/** Where some words of a script stand. */
export type FoundWords = { channel: Channel; line: Line } | { answer: Answer };

/** The line or answer of this id, in any channel; undefined where it is gone. */
export function findWords({ channels, answers }: Script, id: string): FoundWords | undefined {
  for (const channel of CHANNELS) {
    const line = channels[channel]?.lines.find((each) => each.id === id);
    if (line) return { channel, line };
  }
  const answer = answers.find((each) => each.id === id);
  return answer && { answer };
}
