/**
 * Why a link cannot be taken. `cut-short`: a chat app may have cut it. `newer`: from a later version of the app.
 * `damaged`: changed on the way. `cannot-open`: this browser has no way to unpack it.
 */
export type LinkTrouble = 'not-ours' | 'cut-short' | 'newer' | 'damaged' | 'too-large' | 'cannot-open';
