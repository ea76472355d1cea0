/** Why the browser gives no microphone or camera: it has none, the person said no, or something else holds it. */
export type NoStream = 'none' | 'denied' | 'not-available';

const WHY: Record<string, NoStream> = {
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
};

/** Asks the person for their microphone or camera, as the browser words it. Only from a tap. */
export async function askFor(wanted: MediaStreamConstraints): Promise<MediaStream | NoStream> {
  try {
    return await navigator.mediaDevices.getUserMedia(wanted);
  } catch (error) {
    return (error instanceof Error && WHY[error.name]) || 'not-available';
  }
}

/** Whether the browser could give one: a page that did not come safely has none. Asks nobody. */
export const couldAsk = (): boolean =>
  typeof navigator !== 'undefined' && navigator.mediaDevices?.getUserMedia !== undefined;
