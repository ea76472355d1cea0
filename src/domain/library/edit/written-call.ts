import type { ScenarioFile } from '../schemas.ts';

/** The YAML of one turn: the remarks above it, its name and what is under it; ends with the end of a line. */
export type TurnText = { id: string; text: string };

/**
 * A practice call that is being written: its value, and its YAML cut where its turns begin, so that a change of one turn
 * writes that turn only and every remark stays. What the value says, the YAML says.
 */
export type WrittenCall = {
  file: ScenarioFile;
  /** Up to the line `turns:` and with it. */
  head: string;
  turns: readonly TurnText[];
  tail: string;
};

/** The whole call as YAML. */
export const yamlOf = ({ head, turns, tail }: WrittenCall): string =>
  head + turns.map(({ text }) => text).join('') + tail;
