import type { Channel, Goal, Style } from './ids.ts';

/** Words to begin with that somebody wrote: their YAML as it is written, and what a list shows of them. */
export type OwnTemplate = {
  yaml: string;
  /** Their name, as they are chosen by. */
  title: string;
  goal: Goal;
  channel: Channel;
  style: Style;
  /** What the checker finds in them; with an error they are not offered. */
  errors: number;
};
