/** What a command sees of the world: the streams, the day, and where the person stands. */
export type Outside = {
  /** A line of results. */
  out: (line: string) => void;
  /** A line of trouble. */
  trouble: (line: string) => void;
  /** Standard input, line by line. */
  lines: AsyncIterable<string>;
  /** The day as an ISO date. */
  today: () => string;
  /** The folders that a relative path may start from, nearest first. */
  folders: readonly string[];
};

/** 0 all well, 1 errors found, 2 used wrongly. */
export type ExitCode = 0 | 1 | 2;

export type Command = {
  /** How it is called, a line for each form. */
  usage: readonly string[];
  run: (args: readonly string[], outside: Outside) => Promise<ExitCode>;
};
