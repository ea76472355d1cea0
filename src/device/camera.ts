import { askFor, couldAsk } from './ask-for.ts';
import { watchStream } from './watch-stream.ts';

export type CameraTrouble = 'no-camera' | 'denied' | 'not-available';

/** The person's own picture, shown to them alone. It is never recorded. */
export type Mirror = {
  /** Shows it, without a sound; turning it over as a mirror does is the style sheet's part. Empty again once closed. */
  showIn: (video: HTMLVideoElement) => void;
  /** Lets the camera go. */
  close: () => void;
};

/** The device's camera, as a mirror. It is asked for nothing before `open`, which asks for permission: only from a tap. */
export type Camera = {
  /** Whether the browser could have one at all. Asks nobody. */
  exists: () => boolean;
  /** `onTakenAway`: the permission was withdrawn or the device unplugged. It is closed by then. */
  open: (how: { onTakenAway?: () => void }) => Promise<Mirror | CameraTrouble>;
};

/** The side of the person, and small: it is a mirror, and the call needs the battery. */
const WANTED: MediaStreamConstraints = { video: { facingMode: 'user', width: { ideal: 640 } }, audio: false };

/** The browser's camera as a `Camera`. */
export function browserCamera(): Camera {
  return {
    exists: couldAsk,
    open: async ({ onTakenAway }) => {
      const stream = await askFor(WANTED);
      if (stream === 'none') return 'no-camera';
      return typeof stream === 'string' ? stream : mirrorOf(stream, onTakenAway);
    },
  };
}

function mirrorOf(stream: MediaStream, onTakenAway = () => {}): Mirror {
  const shownIn = new Set<HTMLVideoElement>();
  const close = () => {
    unwatch();
    for (const track of stream.getTracks()) track.stop();
    for (const video of shownIn) if (video.srcObject === stream) video.srcObject = null;
    shownIn.clear();
  };
  const unwatch = watchStream(stream, 'camera', () => {
    close();
    onTakenAway();
  });
  return {
    showIn: (video) => {
      shownIn.add(video);
      Object.assign(video, { muted: true, playsInline: true, autoplay: true, srcObject: stream });
    },
    close,
  };
}
