import type { Channel, Goal, Moment, Style } from '../library/ids.ts';
import type { Part } from '../library/parts.ts';
import type { MarkKind } from './marks/mark.ts';

/**
 * What the person plans to say at a moment. `onlyIf` is a template's: shown only when that fact is (not) known. `out`: the
 * person left it out. `note`: theirs, in their own language, never said. `own`: their own words, kept while another
 * wording stands in their place.
 */
export type Line = {
  id: string;
  moment: Moment;
  parts: Part[];
  onlyIf?: string;
  out?: true;
  note?: string;
  own?: Part[];
  /** The kinds of mark that the person wants no more on this line. */
  unmarked?: MarkKind[];
};

/**
 * "If they say → I say": a line for one kind of thing the employer may say. `says`: what they say, in the person's words,
 * where the library has no such response. `unmarked`: the kinds of mark that the person wants no more on it. `private`: it is kept
 * off cards, unless it is ticked for one print.
 */
export type Answer = {
  id: string;
  response: string;
  parts: Part[];
  says?: string;
  unmarked?: MarkKind[];
  private?: true;
};

/** `bring`: what to take along to a visit. `unmarked`: the kinds of mark wanted no more on all of it. */
export type Draft = {
  style: Style;
  subject?: Part[];
  lines: Line[];
  bring?: string[];
  unmarked?: MarkKind[];
};

/** How a script was at a time (ms since 1970), kept so that it can be brought back. */
export type Version = { at: number } & Pick<Script, 'channels' | 'answers'>;

/**
 * What somebody who read the draft says of a line or answer. `read`: the words as they read them. `instead`: words that they
 * offer. `done`: the person took it, or left it.
 */
export type Comment = {
  id: string;
  lineId: string;
  read: string;
  good?: true;
  text?: string;
  instead?: string;
  done?: 'taken' | 'left';
};

/** A template filled for one opening and edited by the person: one for each opening and goal. */
export type Script = {
  openingId: string;
  goal: Goal;
  channels: Partial<Record<Channel, Draft>>;
  answers: Answer[];
  /** Newest first. */
  versions?: Version[];
  comments?: Comment[];
};
