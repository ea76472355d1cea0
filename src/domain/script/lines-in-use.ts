import type { FactName, Facts } from '../library/ids.ts';
import { isKnown } from './fill.ts';
import type { Draft, Line } from './script.ts';

/** The lines that are said now: one with `onlyIf` only while that fact is known ("no-contact": while it is not). */
export const linesInUse = (draft: Draft, facts: Facts): Line[] =>
  draft.lines.filter(({ onlyIf }) => {
    if (onlyIf === undefined) return true;
    return onlyIf.startsWith('no-')
      ? !isKnown(facts, onlyIf.slice(3) as FactName)
      : isKnown(facts, onlyIf as FactName);
  });
