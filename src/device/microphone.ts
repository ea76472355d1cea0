import { askFor, couldAsk } from './ask-for.ts';
import type { Heard } from './speech-activity/hear-speech.ts';
import processor from './speech-activity/speech-activity.worklet.ts?worker&url';
import { type Segment, type SpeechLog, speechLog } from './speech-log.ts';
import { type Recording, takeRecorder } from './take.ts';
import { watchStream } from './watch-stream.ts';

export type { Segment };

/** `not-available`: the browser has none to give, or another program holds it. */
export type MicrophoneTrouble = 'no-microphone' | 'denied' | 'not-available';

export type HowToHear = {
  /** For a meter, about 20 times a second: 0 is as quiet as a room gets, 1 as loud as can be. */
  onLevel?: (level: number) => void;
  /** Somebody begins or ends to speak. The end is known 0.3 s late; `speechSince` has when it really was. */
  onSpeaking?: (speaking: boolean) => void;
  /** The sound of the room is known, 2 s after the start. What was said before is found only now. */
  onRoomKnown?: () => void;
  /** The permission was withdrawn or the device unplugged. It is closed by then; what was heard can still be asked for. */
  onTakenAway?: () => void;
};

/** A microphone that is open. Everything it hears stays on the device. */
export type Listening = {
  /** Now, in ms on the microphone's clock: when the employer's words end, when the reply is finished. */
  now: () => number;
  /** What was said since then, in order. The first may have begun before; the last may still go on. */
  speechSince: (from: number) => Segment[];
  /** Begins to record one reply. */
  record: () => Recording;
  /** For the recognition of words, so that both hear the same microphone. */
  track: MediaStreamTrack;
  /** Lets the microphone go; what was heard can still be asked for. */
  close: () => void;
};

/**
 * The device's microphone. It is asked for nothing before `open`, which asks the person for permission: only from a tap.
 * It hears whoever speaks in the room, and the employer's voice too when it comes from a loudspeaker: ask for what was
 * said since that ended.
 */
export type Microphone = {
  /** Whether the browser could have one at all. Asks nobody. */
  exists: () => boolean;
  open: (how: HowToHear) => Promise<Listening | MicrophoneTrouble>;
};

/**
 * The employer's voice from the loudspeaker is taken out where the browser can. Nothing else: what takes out noise takes
 * the last sound of a word too, and then its end is heard a fifth of a second early.
 */
const WANTED: MediaStreamConstraints = {
  audio: { echoCancellation: true, noiseSuppression: false, autoGainControl: false, channelCount: 1 },
  video: false,
};

/** The browser's microphone as a `Microphone`. */
export function browserMicrophone(): Microphone {
  return {
    exists: () => couldAsk() && 'AudioWorkletNode' in globalThis,
    open: async (how) => {
      // made in the same step as the tap: some browsers let no sound through otherwise
      const context = new AudioContext();
      const [stream, loaded] = await Promise.all([askFor(WANTED), loadProcessor(context)]);
      if (typeof stream !== 'string' && loaded) return listenTo(stream, context, how);
      if (typeof stream !== 'string') for (const track of stream.getTracks()) track.stop();
      await context.close();
      if (stream === 'none') return 'no-microphone';
      return typeof stream === 'string' ? stream : 'not-available';
    },
  };
}

const loadProcessor = (context: AudioContext): Promise<boolean> =>
  context.audioWorklet.addModule(processor).then(
    () => true,
    () => false,
  );

function listenTo(stream: MediaStream, context: AudioContext, how: HowToHear): Listening {
  const [track] = stream.getAudioTracks();
  if (!track) throw new Error('The stream of a microphone has no sound');
  const log = speechLog();
  const ear = new AudioWorkletNode(context, 'speech-activity');
  ear.port.onmessage = ({ data }: MessageEvent<Heard>) => hear(data, log, how);
  context.createMediaStreamSource(stream).connect(ear);
  // it gives no sound, but what leads nowhere is not run everywhere
  ear.connect(context.destination);
  const goOn = () => context.state !== 'closed' && void context.resume().catch(() => {});
  // a call that rings, or another program, may suspend it
  context.addEventListener('statechange', goOn);
  goOn();
  const close = () => {
    unwatch();
    ear.port.onmessage = null;
    for (const each of stream.getTracks()) each.stop();
    if (context.state !== 'closed') void context.close();
  };
  const unwatch = watchStream(stream, 'microphone', () => {
    close();
    how.onTakenAway?.();
  });
  return {
    now: () => context.currentTime * 1_000,
    speechSince: log.since,
    record: takeRecorder(stream),
    track,
    close,
  };
}

function hear(heard: Heard, log: SpeechLog, { onLevel, onSpeaking, onRoomKnown }: HowToHear): void {
  if (heard.kind === 'level') onLevel?.(heard.level);
  else if (heard.kind === 'room-known') onRoomKnown?.();
  else {
    log.hear(heard);
    if (heard.kind !== 'goes-on') onSpeaking?.(heard.kind === 'began');
  }
}
