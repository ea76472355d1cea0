import { CHANNELS, GOALS, STYLES } from '../domain/library/ids.ts';
import { parseSay } from '../domain/library/parse-say.ts';
import { fillParts, missingFacts } from '../domain/script/fill.ts';
import { dayNumber } from '../domain/script/iso-date.ts';
import type { Speech } from '../domain/script/speech.ts';
import { speechFor } from '../words/speech-for.ts';
import { draftFor } from './draft-for.ts';
import { eachFactsLine } from './each-facts-line.ts';
import { type FilledScript, fillScript } from './fill-script.ts';
import type { Command, ExitCode, Outside } from './outside.ts';
import { readFactsFile } from './read-facts.ts';
import { oneOf, readOptions } from './read-options.ts';
import { WrongUse } from './wrong-use.ts';

const OPTIONS = {
  goal: false,
  channel: false,
  style: false,
  line: false,
  facts: false,
  today: false,
  json: true,
} as const;

/** Fills a template of the library, or one line, with a person's facts. */
export const fill: Command = {
  usage: [
    'fill --goal GOAL [--channel CHANNEL] [--style STYLE] --facts FILE [--today DATE] [--json]',
    'fill --goal GOAL --facts -          one set of facts a line in, one script a line out',
    'fill --line TEXT --facts -          one line of a template, for each set of facts',
  ],
  async run(args, outside) {
    const {
      goal,
      channel = 'call',
      style = 'plain',
      line,
      facts,
      today,
      json,
      rest,
    } = readOptions(args, OPTIONS);
    if (rest[0] !== undefined) throw new WrongUse(`"${rest[0]}" stands here without an option before it.`);
    if (facts === undefined)
      throw new WrongUse('--facts is missing: a file, or - to read them from the input.');
    if (today !== undefined && dayNumber(today) === undefined)
      throw new WrongUse(`--today must be a date like 2026-11-16, not "${today}".`);
    const speech = speechFor(today ?? outside.today());
    if (line !== undefined) return fillLine(line, facts, speech, json, outside);
    if (goal === undefined) throw new WrongUse(`--goal is missing: one of ${GOALS.join(', ')}.`);
    const how = oneOf('--channel', channel, CHANNELS);
    const script = draftFor(oneOf('--goal', goal, GOALS), how, oneOf('--style', style, STYLES));
    if (facts === '-') return eachFactsLine(outside, (each) => fillScript(script, how, each, speech));
    const filled = fillScript(script, how, readFactsFile(facts, outside), speech);
    for (const text of json ? [JSON.stringify(filled)] : readable(filled)) outside.out(text);
    return 0;
  },
};

async function fillLine(
  line: string,
  facts: string,
  speech: Speech,
  json: boolean,
  outside: Outside,
): Promise<ExitCode> {
  const { parts, troubles } = parseSay(line);
  const [trouble] = troubles;
  if (trouble?.rule === 'unknown-fact') throw new WrongUse(`--line: "${trouble.value}" is not a fact.`);
  if (trouble)
    throw new WrongUse(`--line: "${trouble.value}" cannot stand there (at character ${trouble.at + 1}).`);
  const filled = (known: Parameters<typeof fillParts>[1]) => ({
    text: fillParts(parts, known, speech),
    missing: missingFacts(parts, known),
  });
  if (facts === '-') return eachFactsLine(outside, filled);
  const one = filled(readFactsFile(facts, outside));
  outside.out(json ? JSON.stringify(one) : one.text);
  return 0;
}

const readable = ({ subject, lines, answers, missing }: FilledScript): string[] => [
  ...(subject === undefined ? [] : [`subject: ${subject}`, '']),
  ...lines.map(({ moment, text }) => `${moment}: ${text}`),
  '',
  ...answers.map(({ response, text }) => `${response} -> ${text}`),
  ...(missing.length > 0 ? ['', `still blank: ${missing.join(', ')}`] : []),
];
