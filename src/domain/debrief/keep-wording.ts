import { isFactPart, type Part } from '../library/parts.ts';
import type { Draft, Line, Script } from '../script/script.ts';
import type { Place } from './debrief.ts';

/** What is rehearsed: a line of a visit is kept in the words for a visit. */
export const SPOKEN = ['call', 'visit'] as const;

/** Is there anywhere in a script for words said at this place? */
export const canKeep = (place: Place): boolean => place.kind !== 'none' || place.response !== undefined;

/**
 * "Keep this wording": the script with these parts as the words for that place; nothing else is changed. Where there
 * was no line, it becomes the first answer for the response; without a response either there is nowhere to keep it, and
 * the same script comes back.
 */
export function keepWording(
  script: Script,
  place: Place,
  parts: readonly Part[],
  newId: () => string,
): Script {
  if (place.kind === 'lines') {
    for (const channel of SPOKEN) {
      const draft = script.channels[channel];
      const kept = draft && keepInLines(draft, place.lines, parts);
      if (kept) return { ...script, channels: { ...script.channels, [channel]: kept } };
    }
    return script;
  }
  const { response } = place;
  if (response === undefined) return script;
  const old = script.answers.find((answer) => answer.response === response);
  if (!old) return { ...script, answers: [{ id: newId(), response, parts: [...parts] }, ...script.answers] };
  const answers = script.answers.map((answer) => (answer === old ? { ...old, parts: [...parts] } : answer));
  return { ...script, answers };
}

/**
 * A turn may wait for several lines ("hello", my name, whom I ask for). The first gets the wording; another one goes
 * only when the wording says it too, so that nothing is said twice and nothing is lost.
 */
function keepInLines(draft: Draft, ids: readonly string[], parts: readonly Part[]): Draft | undefined {
  const first = draft.lines.find((line) => ids.includes(line.id));
  if (!first) return undefined;
  return {
    ...draft,
    lines: draft.lines.flatMap((line) => {
      if (line === first) return [{ ...line, parts: [...parts] }];
      return ids.includes(line.id) && saysToo(parts, line) ? [] : [line];
    }),
  };
}

/** Does the wording say this line too? All its facts are in it, or all its words when it has none; a question asks. */
function saysToo(parts: readonly Part[], line: Line): boolean {
  if (textOf(line.parts).includes('?') && !textOf(parts).includes('?')) return false;
  const needed = factsIn(line.parts.filter((part) => part.group === undefined));
  if (needed.length > 0) return needed.every((fact) => factsIn(parts).includes(fact));
  const said = new Set(wordsIn(parts));
  return wordsIn(line.parts).every((word) => said.has(word));
}

const factsIn = (parts: readonly Part[]) => parts.filter(isFactPart).map((part) => part.fact);
const textOf = (parts: readonly Part[]) => parts.map((part) => (isFactPart(part) ? '' : part.text)).join(' ');
const wordsIn = (parts: readonly Part[]): readonly string[] =>
  textOf(parts)
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
