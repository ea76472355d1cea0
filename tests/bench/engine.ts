/** One engine at work on a call: choose, fill what is said, list the moves on offer. A call that ended begins again. */
export type Engine = { step: (pick: number) => void; line: () => string; moves: () => string[] };
