/**
 * Tells once when a stream is taken away: its device is unplugged, or the permission is withdrawn, for which some
 * browsers end the sound and some only say so. Gives a function that stops watching.
 */
export function watchStream(
  stream: MediaStream,
  permission: 'microphone' | 'camera',
  onTakenAway: () => void,
): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const tell = () => {
    if (signal.aborted) return;
    watching.abort();
    onTakenAway();
  };
  for (const track of stream.getTracks()) track.addEventListener('ended', tell, { signal });
  void whenDenied(permission, signal, tell);
  return () => watching.abort();
}

async function whenDenied(
  name: 'microphone' | 'camera',
  signal: AbortSignal,
  tell: () => void,
): Promise<void> {
  try {
    const status = await navigator.permissions.query({ name: name as PermissionName });
    status.addEventListener('change', () => status.state === 'denied' && tell(), { signal });
  } catch {
    // a browser that does not know this permission ends the stream itself
  }
}
