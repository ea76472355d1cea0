import type { Frame } from './frame.ts';

/** How much of a quiet frame goes into the floor: it follows the room within a second. */
const SHARE = 0.0125;
/** So many frames without a voice (a second of them) tell whether the room itself has grown louder. */
const FRAMES = 100;
/** The quietest tenth of them are the room, even while somebody speaks: between words there are gaps. */
const QUIETEST = 0.1;
/** The mean of the quieter half of a noise, times this, is the mean of the noise. */
const HALF_TO_MEAN = 1.3;
/** Of the last ten frames or so: one frame of noise may be far quieter than the next. */
const SMOOTHING = 0.8;
/** The power of digital silence, to divide by. */
const LEAST = 1e-10;

/** How loud the room is by itself, in each band. */
export type RoomFloor = {
  bands: Float64Array;
  /** Takes the next frame; `speaking`: it may belong to somebody's words; `voiced`: it is a voice for sure. */
  follow: (frame: Frame, is: { speaking: boolean; voiced: boolean }) => void;
};

/** The floor of a room by its first frames. Whoever speaks meanwhile does no harm: they make gaps. */
export function roomFloor(room: readonly Frame[]): RoomFloor {
  const count = room[0]?.bands.length ?? 0;
  const bands = Float64Array.from({ length: count }, (_, band) => quietMean(room, band));
  const smooth = Float64Array.from(bands);
  let unvoiced: Float64Array[] = [];
  return {
    bands,
    follow: (frame, { speaking, voiced }) => {
      mix(smooth, frame.bands, 1 - SMOOTHING);
      if (!speaking) mix(bands, frame.bands, SHARE);
      // a voice can go on for seconds, as in a prolonged sound; it must not pass for the room
      if (!voiced) unvoiced.push(smooth.slice());
      if (unvoiced.length < FRAMES) return;
      raise(bands, unvoiced);
      unvoiced = unvoiced.slice(FRAMES / 2);
    },
  };
}

function quietMean(room: readonly Frame[], band: number): number {
  const powers = room.map(({ bands }) => bands[band] ?? 0).sort((one, other) => one - other);
  const quiet = powers.slice(0, Math.ceil(powers.length / 2));
  return Math.max(LEAST, (HALF_TO_MEAN * quiet.reduce((sum, power) => sum + power, 0)) / quiet.length);
}

function mix(into: Float64Array, next: Float64Array, share: number): void {
  for (let band = 0; band < into.length; band += 1) {
    const was = into[band] ?? 0;
    into[band] = Math.max(LEAST, was + share * ((next[band] ?? 0) - was));
  }
}

function raise(bands: Float64Array, unvoiced: readonly Float64Array[]): void {
  for (let band = 0; band < bands.length; band += 1) {
    const powers = unvoiced.map((each) => each[band] ?? 0).sort((one, other) => one - other);
    bands[band] = Math.max(bands[band] ?? 0, powers[Math.floor(QUIETEST * powers.length)] ?? 0);
  }
}
