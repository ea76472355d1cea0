import type { FactName, Gain } from '../library/ids.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import { fillParts } from '../script/fill.ts';
import type { Speech } from '../script/speech.ts';
import type { Call } from './call.ts';
import { DRAW, draw } from './draw.ts';
import type { Edge } from './graph.ts';
import { firstThatHolds } from './holds.ts';

/** The employer's words in this state: one variant is drawn among those whose facts are known. Empty at a sound. */
export function saysOf(call: Call, speech: Speech): string {
  const said = call.again ? sourceOf(call.again) : call;
  const known = said.turn.says.filter((parts) => needsOf(parts).every((fact) => isSaid(call, fact)));
  const choice = known.length > 0 ? known : said.turn.says;
  if (choice.length === 0) return '';
  const parts = choice[draw(call.setting.options.seed, said.step, DRAW.says) % choice.length] ?? [];
  return fillParts(parts, valuesIn(said), speech);
}

/** What was gained on arriving here and the words for it, empty where the author gave none. */
export function gainsOf(call: Call, speech: Speech): Partial<Record<Gain, string>> {
  const words: Partial<Record<Gain, string>> = {};
  const edge = edgeTaken(call);
  for (const gains of [edge?.gains, call.again ? undefined : call.turn.gains])
    for (const [gain, parts] of Object.entries(gains ?? {}))
      words[gain as Gain] = needsOf(parts).every((fact) => isSaid(call, fact))
        ? fillParts(parts, valuesIn(call), speech)
        : '';
  return words;
}

/** The edge that led here, unless the reply was lost or nothing was on offer for it. */
function edgeTaken({ previous, given }: Call): Edge | undefined {
  if (!previous || !given || given.judgement === 'lost') return undefined;
  if (given.judgement === 'otherwise') return previous.turn.otherwise;
  return firstThatHolds(previous.turn.moves.get(given.move), previous);
}

const sourceOf = (call: Call): Call => (call.again ? sourceOf(call.again) : call);

const needsOf = (parts: readonly Part[]): string[] =>
  parts.filter(isFactPart).flatMap((part) => (part.group === undefined ? [part.fact] : []));

const isSaid = (call: Call, fact: string) =>
  (call.setting.facts[fact as FactName] ?? '').trim() !== '' || fact in call.counters;

function valuesIn(call: Call): Record<string, string> {
  const values: Record<string, string> = { ...call.setting.facts } as Record<string, string>;
  for (const id in call.counters) values[id] = String(call.counters[id]);
  return values;
}
