import { MOMENTS, type Moment } from '../library/ids.ts';
import type { Part } from '../library/parts.ts';
import type { Draft } from './script.ts';

/** A draft with one line more: after the lines of its moment, else where that moment comes in a call. */
export function addLine(draft: Draft, line: { id: string; moment: Moment; parts: Part[] }): Draft {
  const place = (moment: Moment) => MOMENTS.indexOf(moment);
  const before = draft.lines.findLastIndex((each) => place(each.moment) <= place(line.moment));
  return { ...draft, lines: draft.lines.toSpliced(before + 1, 0, line) };
}
