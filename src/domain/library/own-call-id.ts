const START = 'own/';

/** What a rehearsal calls a practice call of the person's own: by its row, so that two with one name are two. */
export const ownCallId = (rowId: string): string => `${START}${rowId}`;

/** The row that a rehearsal's scenario id means; undefined where it is a call of the library. */
export const readOwnCallId = (id: string): string | undefined =>
  id.startsWith(START) ? id.slice(START.length) : undefined;
