/** Type sizes in points; never under 11 (FORMATS 6). */
const SIZES = [11, 11.5, 12, 12.5, 13, 13.5, 14] as const;
export const SMALLEST = SIZES[0];

/** By what was measured at a size: may rows fit at another, if they grow by so much of what the type does? */
type MayFit = (pt: number, measuredAt: number, growth: number) => boolean;

/**
 * The largest type in which a side fits. Yields each size that must be measured before it goes on. Rows take no fewer
 * rules in larger type, and there are fewer rules: so what was measured at one size tells of others that they are too
 * large, and few need be measured.
 */
export function* searchSize(mayFit: MayFit): Generator<number, number, void> {
  let best: number = SMALLEST;
  let sizes = SIZES.filter((pt) => pt > best && mayFit(pt, best, 0));
  while (sizes.length > 0) {
    const largest = sizes.at(-1) ?? best;
    const middle = sizes[Math.floor(sizes.length / 2)] ?? best;
    const tried = mayFit(largest, best, 1) ? largest : middle;
    yield tried;
    if (mayFit(tried, tried, 0)) best = tried;
    sizes = sizes.filter((pt) => (best === tried ? pt > tried && mayFit(pt, tried, 0) : pt < tried));
  }
  return best;
}
