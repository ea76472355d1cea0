import type { Goal } from './ids.ts';

/** A practice call that the person wrote or took over: its YAML as it is written, and what a list shows of it. */
export type OwnScenario = {
  yaml: string;
  /** The first 12 hexadecimal digits of SHA-256 of the YAML. */
  hash: string;
  scenarioId: string;
  title: string;
  goal: Goal | 'any';
  channel: 'call' | 'visit';
  difficulty: number;
  by?: string;
  /** What the checker finds in it; with an error it cannot be played. */
  errors: number;
  /** Of somebody else's: the file by which the host offers it, or `sent` (`pack-file.ts`). */
  pack?: string;
};
