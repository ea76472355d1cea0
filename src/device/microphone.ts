import type { Recording } from './take.ts';

/** A stretch in which somebody speaks, in ms on the microphone's clock. Gaps shorter than 0.3 s belong to it. */
export type Segment = { start: number; end: number };

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
  /** What was said since then, in order. The first may have begun before; the last, if it still goes on, ends now. */
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
