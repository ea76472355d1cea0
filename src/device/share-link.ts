/** Is there a sheet of the device to share things with? */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Opens it with a link. That the person closes it again is no trouble. */
export async function shareLink(url: string, title: string): Promise<void> {
  try {
    await navigator.share({ url, title });
  } catch {
    // closed, or refused: the other ways stand beside it
  }
}
