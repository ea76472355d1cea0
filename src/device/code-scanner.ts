import decodeQR from 'qr/decode.js';
import { askFor, couldAsk } from './ask-for.ts';
import type { CameraTrouble, Mirror } from './camera.ts';
import { watchStream } from './watch-stream.ts';

/** What the camera reads. Its picture is shown while it is open, and never recorded. */
export type CodeScanner = {
  /**
   * Asks for permission: only from a tap. `onCode`: the text of a QR code that is seen, again at each look. `onTakenAway`:
   * the permission was withdrawn or the device unplugged; it is closed by then.
   */
  open: (how: { onCode: (text: string) => void; onTakenAway: () => void }) => Promise<Mirror | CameraTrouble>;
};

/** The camera at the back of a phone, sharp enough for the small squares of a long text. */
const WANTED: MediaStreamConstraints = {
  video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
  audio: false,
};

/** Between two looks, in ms: somebody holds up the next card in more than that. */
const PAUSE = 250;

/** The browser's camera as a reader of QR codes. */
export function browserCodeScanner(): CodeScanner {
  return {
    open: async ({ onCode, onTakenAway }) => {
      if (!couldAsk()) return 'no-camera';
      const stream = await askFor(WANTED);
      if (stream === 'none') return 'no-camera';
      return typeof stream === 'string' ? stream : scanIn(stream, onCode, onTakenAway);
    },
  };
}

function scanIn(stream: MediaStream, onCode: (text: string) => void, onTakenAway: () => void): Mirror {
  const look = lookerFor();
  let video: HTMLVideoElement | undefined;
  const timer = setInterval(() => {
    const code = video && look(video);
    if (code !== undefined) onCode(code);
  }, PAUSE);
  const close = () => {
    clearInterval(timer);
    unwatch();
    for (const track of stream.getTracks()) track.stop();
    if (video?.srcObject === stream) video.srcObject = null;
  };
  const unwatch = watchStream(stream, 'camera', () => {
    close();
    onTakenAway();
  });
  return {
    showIn: (element) => {
      video = Object.assign(element, { muted: true, playsInline: true, autoplay: true, srcObject: stream });
    },
    close,
  };
}

/** Reads the code in the picture that a video shows now; undefined where it holds none. */
function lookerFor(): (video: HTMLVideoElement) => string | undefined {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    if (!paint || width === 0 || height === 0) return undefined;
    Object.assign(paint.canvas, { width, height });
    paint.drawImage(video, 0, 0);
    try {
      return decodeQR(paint.getImageData(0, 0, width, height));
    } catch {
      return undefined;
    }
  };
}
