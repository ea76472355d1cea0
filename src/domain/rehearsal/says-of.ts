import type { Facts, Gain } from '../library/ids.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import { fillParts, isKnown } from '../script/fill.ts';
import type { Speech } from '../script/speech.ts';
import type { Call } from './call.ts';
import { DRAW, draw } from './draw.ts';
import type { Edge } from './graph.ts';
import { firstThatHolds } from './holds.ts';

/** The employer's words in this state: one variant is drawn among those whose facts are known. Empty at a sound. */
export function saysOf(call: Call, speech: Speech): string {
  const said = call.again ? sourceOf(call.again) : call;
  const known = said.turn.says.filter((parts) => canSay(parts, call));
  const choice = known.length > 0 ? known : said.turn.says;
  if (choice.length === 0) return '';
  const parts = choice[draw(call.setting.options.seed, said.step, DRAW.says) % choice.length] ?? [];
  return fillParts(parts, valuesFor(parts, said), speech);
}

/** What was gained on arriving here and the words for it, empty where the author gave none. */
export function gainsOf(call: Call, speech: Speech): Partial<Record<Gain, string>> {
  const words: Partial<Record<Gain, string>> = {};
  const edge = edgeTaken(call);
  for (const gains of [edge?.gains, call.again ? undefined : call.turn.gains])
    for (const [gain, parts] of Object.entries(gains ?? {}))
      words[gain as Gain] = canSay(parts, call) ? fillParts(parts, valuesFor(parts, call), speech) : '';
  return words;
}

/** The edge that led here, unless the reply was lost or nothing was on offer for it. */
function edgeTaken({ previous, given }: Call): Edge | undefined {
  if (!previous || !given || given.judgement === 'lost') return undefined;
  if (given.judgement === 'otherwise') return previous.turn.otherwise;
  return firstThatHolds(previous.turn.moves.get(given.move), previous);
}

const sourceOf = (call: Call): Call => (call.again ? sourceOf(call.again) : call);

/** Is every value known that these words cannot do without? */
const canSay = (parts: readonly Part[], { setting, counters }: Call): boolean =>
  parts.every(
    (part) =>
      !isFactPart(part) ||
      part.group !== undefined ||
      isKnown(setting.facts, part.fact) ||
      part.fact in counters,
  );

/** The facts, and the counters where these words say one. */
function valuesFor(parts: readonly Part[], { setting, counters }: Call): Facts {
  if (!parts.some((part) => isFactPart(part) && part.fact in counters)) return setting.facts;
  const values: Record<string, string> = { ...setting.facts };
  for (const id in counters) values[id] = String(counters[id]);
  return values;
}
