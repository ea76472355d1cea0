import type { Facts, Gain } from '../library/ids.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import { fillParts, isKnown } from '../script/fill.ts';
import type { Speech } from '../script/speech.ts';
import type { Call } from './call.ts';
import { DRAW, draw } from './draw.ts';
import type { Edge, Turn } from './graph.ts';
import { edgeFor } from './holds.ts';

/** The employer's words in this state: one variant is drawn among those whose facts are known. Empty at a sound. */
export function saysOf(call: Call, speech: Speech): string {
  const said = call.again ? sourceOf(call.again) : call;
  const choice = sayable(said.turn.says, call);
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
  return edgeFor(previous, given.move);
}

const sourceOf = (call: Call): Call => (call.again ? sourceOf(call.again) : call);

/** The variants whose facts are known; all of them where none is. */
function sayable(says: Turn['says'], call: Call): Turn['says'] {
  if (says.length < 2) return says;
  const known = says.filter((parts) => canSay(parts, call));
  return known.length > 0 ? known : says;
}

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
