import type { FactName, Facts } from '../library/ids.ts';
import { isKnown } from './fill.ts';
import type { Draft, Line } from './script.ts';

/** The lines that are said now: none that was left out. */
export const linesInUse = (draft: Draft, facts: Facts): Line[] =>
  draft.lines.filter((line) => !line.out && isWanted(line, facts));

/** The lines that the person left out and could put back. */
export const linesLeftOut = (draft: Draft, facts: Facts): Line[] =>
  draft.lines.filter((line) => line.out && isWanted(line, facts));

/** A line with `onlyIf` is there only while that fact is known ("no-contact": while it is not). */
export function isWanted({ onlyIf }: { onlyIf?: string | undefined }, facts: Facts): boolean {
  if (onlyIf === undefined) return true;
  return onlyIf.startsWith('no-')
    ? !isKnown(facts, onlyIf.slice(3) as FactName)
    : isKnown(facts, onlyIf as FactName);
}
