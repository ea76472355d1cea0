import type { Channel, Goal, Moment, Style } from '../library/ids.ts';
import type { Part } from '../library/parts.ts';

/** What the person plans to say at a moment. `onlyIf` is a template's: shown only when that fact is (not) known. */
export type Line = { id: string; moment: Moment; parts: Part[]; onlyIf?: string };

/** "If they say → I say": a line for one kind of thing the employer may say. */
export type Answer = { id: string; response: string; parts: Part[] };

export type Draft = { style: Style; subject?: Part[]; lines: Line[] };

/** A template filled for one opening and edited by the person: one for each opening and goal. */
export type Script = {
  openingId: string;
  goal: Goal;
  channels: Partial<Record<Channel, Draft>>;
  answers: Answer[];
};
