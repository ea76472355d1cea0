/** So many times the floor counts as much as more would: one loud band is not yet speech. */
const AT_MOST = 20;

/**
 * How unlike the room alone a frame is, 0 if not at all: the mean over the bands of the likelihood ratio of "sound and
 * room" to "room" (Sohn, Kim and Sung, 1999). Noise stays below 0.1.
 */
export function aboveRoom(bands: Float64Array, floor: Float64Array): number {
  let sum = 0;
  for (let band = 0; band < bands.length; band += 1) {
    const times = Math.min(AT_MOST, (bands[band] ?? 0) / (floor[band] ?? 1));
    if (times > 1) sum += times - 1 - Math.log(times);
  }
  return sum / bands.length;
}
