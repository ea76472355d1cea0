import type { Channel, FactName, Facts, Goal, Moment, Style } from '../domain/library/ids.ts';
import type { Part } from '../domain/library/parts.ts';
import { fillParts, missingFacts } from '../domain/script/fill.ts';
import { linesInUse } from '../domain/script/lines-in-use.ts';
import type { Script } from '../domain/script/script.ts';
import { secondsToSay } from '../domain/script/seconds-to-say.ts';
import type { Speech } from '../domain/script/speech.ts';

/** What `fill` gives for one set of facts (FORMATS 9). `missing`: the facts for which a named blank stands somewhere. */
export type FilledScript = {
  goal: Goal;
  channel: Channel;
  style: Style;
  subject?: string;
  lines: { moment: Moment; text: string; seconds: number }[];
  answers: { response: string; text: string }[];
  missing: FactName[];
};

/** A script with its facts in place, as it is said or sent. */
export function fillScript(script: Script, channel: Channel, facts: Facts, speech: Speech): FilledScript {
  const draft = script.channels[channel];
  if (!draft) throw new RangeError(`The script has no ${channel}`);
  const lines = linesInUse(draft, facts);
  const used: (readonly Part[])[] = [draft.subject ?? [], ...lines.map(({ parts }) => parts)];
  used.push(...script.answers.map(({ parts }) => parts));
  return {
    goal: script.goal,
    channel,
    style: draft.style,
    ...(draft.subject ? { subject: fillParts(draft.subject, facts, speech) } : {}),
    lines: lines.map(({ moment, parts }) => {
      const text = fillParts(parts, facts, speech);
      return { moment, text, seconds: secondsToSay(text) };
    }),
    answers: script.answers.map(({ response, parts }) => ({
      response,
      text: fillParts(parts, facts, speech),
    })),
    missing: [...new Set(used.flatMap((parts) => missingFacts(parts, facts)))],
  };
}
