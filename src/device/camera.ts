export type CameraTrouble = 'no-camera' | 'denied' | 'not-available';

/** The person's own picture, shown to them alone. It is never recorded. */
export type Mirror = {
  /** Shows it, without a sound; turning it over as a mirror does is the style sheet's part. Undoes itself when closed. */
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
