/** The soft noise of a telephone line, or of a room with people at work. */
export type NoiseKind = 'line' | 'room';

const SECONDS = 4;

/** Begins to make these noises; gives what ends them. Silent where the browser has no sound. */
export function makeNoise(kinds: readonly NoiseKind[]): () => void {
  if (kinds.length === 0 || !('AudioContext' in globalThis)) return () => {};
  const audio = new AudioContext();
  const hiss = loopOf(audio);
  if (kinds.includes('line')) addLine(audio, hiss);
  if (kinds.includes('room')) addRoom(audio, hiss);
  hiss.start();
  const wake = () => void audio.resume().catch(() => {});
  wake();
  addEventListener('pointerdown', wake);
  addEventListener('keydown', wake);
  return () => {
    removeEventListener('pointerdown', wake);
    removeEventListener('keydown', wake);
    void audio.close().catch(() => {});
  };
}

/** A few seconds of noise, over and over. The same each time: it is only noise. */
function loopOf(audio: AudioContext): AudioBufferSourceNode {
  const buffer = audio.createBuffer(1, SECONDS * audio.sampleRate, audio.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 1;
  for (let at = 0; at < samples.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    samples[at] = state / 2 ** 31;
  }
  const loop = audio.createBufferSource();
  loop.buffer = buffer;
  loop.loop = true;
  return loop;
}

/** A telephone carries 300 to 3,400 Hz. */
const addLine = (audio: AudioContext, hiss: AudioNode) =>
  hiss
    .connect(filter(audio, 'highpass', 300))
    .connect(filter(audio, 'lowpass', 3_400))
    .connect(gain(audio, 0.012))
    .connect(audio.destination);

/** A low hum of air and machines, and voices too far away for words: they rise and fall like syllables. */
function addRoom(audio: AudioContext, hiss: AudioNode): void {
  hiss
    .connect(filter(audio, 'lowpass', 160))
    .connect(gain(audio, 0.12))
    .connect(audio.destination);
  for (const [pitch, syllables] of [
    [420, 2.7],
    [680, 3.6],
  ] as const) {
    const voice = gain(audio, 0.02);
    const swell = audio.createOscillator();
    swell.frequency.value = syllables;
    swell.connect(gain(audio, 0.02)).connect(voice.gain);
    swell.start();
    hiss
      .connect(filter(audio, 'bandpass', pitch, 4))
      .connect(voice)
      .connect(audio.destination);
  }
}

function filter(audio: AudioContext, type: BiquadFilterType, frequency: number, q = 0.7): BiquadFilterNode {
  const node = audio.createBiquadFilter();
  node.type = type;
  node.frequency.value = frequency;
  node.Q.value = q;
  return node;
}

function gain(audio: AudioContext, value: number): GainNode {
  const node = audio.createGain();
  node.gain.value = value;
  return node;
}
