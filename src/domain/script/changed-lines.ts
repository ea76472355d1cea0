import { CHANNELS, type Channel, type Facts, type Moment } from '../library/ids.ts';
import { fillParts } from './fill.ts';
import { linesInUse } from './lines-in-use.ts';
import type { Script, Version } from './script.ts';
import type { Speech } from './speech.ts';

/** A line or answer that is not as it was; no `after`: it is not there any more, no `before`: it was not there yet. */
export type ChangedWords = {
  channel?: Channel;
  moment?: Moment;
  response?: string;
  before?: string;
  after?: string;
};

/** What is different between an earlier version and a script today, filled with the same facts. */
export function changedLines(version: Version, script: Script, facts: Facts, speech: Speech): ChangedWords[] {
  const lines = (words: Version | Script) =>
    CHANNELS.flatMap((channel) => {
      const draft = words.channels[channel];
      return (draft ? linesInUse(draft, facts) : []).map(({ id, moment, parts }) => ({
        id,
        text: fillParts(parts, facts, speech),
        place: { channel, moment },
      }));
    });
  const answers = (words: Version | Script) =>
    words.answers.map(({ id, response, parts }) => ({
      id,
      text: fillParts(parts, facts, speech),
      place: { response },
    }));
  const then = [...lines(version), ...answers(version)];
  const now = [...lines(script), ...answers(script)];
  return [
    ...then.flatMap((old) => {
      const same = now.find(({ id }) => id === old.id);
      if (same?.text === old.text) return [];
      return [{ ...old.place, before: old.text, ...(same ? { after: same.text } : {}) }];
    }),
    ...now
      .filter(({ id }) => !then.some((old) => old.id === id))
      .map((each) => ({ ...each.place, after: each.text })),
  ];
}
