/** One line of the table: what was measured, the figure, what it should be, and whether it is (if anything is asked). */
export type Row = { what: string; figure: string; budget: string; kept?: boolean };

/** The value below which the share `part` of the values lies; 0 when there are none. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
