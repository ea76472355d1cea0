/** How hearing a sound ended: to the end, by `stop` (or by another sound), or without a sound. */
export type Played = 'played' | 'stopped' | 'failed';

export type Playing = { done: Promise<Played>; stop: () => void };

/** A soft voice is made as loud as this, and no more than so many times louder. */
const LOUD = 0.7;
const LOUDER_AT_MOST = 8;

/**
 * Makes a function that plays a recording at once, in place of the one before. It goes by the audio context, since the
 * content security policy lets no media element load anything, not even from memory.
 */
export function soundPlayer(): (sound: Blob) => Playing {
  let stopLast = () => {};
  return (sound) => {
    stopLast();
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    stopLast = stop;
    // made in the same step as the tap: a browser that guards its loudspeaker insists
    const context = new AudioContext();
    const stopped = new Promise<Played>((resolve) => {
      stopping.signal.addEventListener('abort', () => resolve('stopped'));
    });
    addEventListener('pagehide', stop, { once: true });
    const done = Promise.race([playIn(context, sound), stopped]).finally(() => {
      removeEventListener('pagehide', stop);
      void context.close();
    });
    return { done, stop };
  };
}

async function playIn(context: AudioContext, sound: Blob): Promise<Played> {
  try {
    const source = context.createBufferSource();
    const heard = await context.decodeAudioData(await sound.arrayBuffer());
    const louder = new GainNode(context, { gain: gainFor(heard.getChannelData(0)) });
    source.buffer = heard;
    source.connect(louder).connect(context.destination);
    source.start();
    return await new Promise((resolve) => {
      source.onended = () => resolve('played');
    });
  } catch {
    return 'failed';
  }
}

function gainFor(samples: Float32Array): number {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return Math.max(1, Math.min(LOUDER_AT_MOST, LOUD / Math.max(peak, 0.001)));
}
