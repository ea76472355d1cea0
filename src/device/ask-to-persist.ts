/** Asks the browser not to clear what is stored here when room is short. False when it says no or cannot. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
