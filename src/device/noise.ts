import type { NoiseKind } from './make-noise.ts';

/** Sounds made on the device. Nothing is fetched, and nothing is heard before `play`. */
export type Noise = {
  /** Goes on until it is undone. It may begin only after the next tap: browsers are silent before the first. */
  play: (kinds: readonly NoiseKind[]) => () => void;
};

/** The browser's own sound, its maker loaded when it is first wanted. */
export const browserNoise = (): Noise => ({
  play: (kinds) => {
    let isOver = false;
    let stop = () => {};
    void import('./make-noise.ts').then(({ makeNoise }) => {
      if (!isOver) stop = makeNoise(kinds);
    });
    return () => {
      isOver = true;
      stop();
    };
  },
});
