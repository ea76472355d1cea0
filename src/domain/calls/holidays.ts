/** Public holidays of the place where a job is, as day numbers. */
export type Holidays = ReadonlySet<number>;

/** Where the place, or its holidays, are not known. */
export const NO_HOLIDAYS: Holidays = new Set();
