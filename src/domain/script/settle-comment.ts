import type { Comment, Script } from './script.ts';

/** The script with a comment taken or left. It is kept, so that it does not come back with the same link. */
export const settleComment = (script: Script, id: string, done: NonNullable<Comment['done']>): Script => ({
  ...script,
  comments: (script.comments ?? []).map((each) => (each.id === id ? { ...each, done } : each)),
});
