/** What goes to a partner and comes back. The pages see the storage through the stores. */
export { readInvitation, writeInvitation } from '../storage/links/invitation-link.ts';
export { readResult, writeResult } from '../storage/links/result-link.ts';
