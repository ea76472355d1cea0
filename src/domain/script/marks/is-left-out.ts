/** What stands for "these words are not needed" in a phrase's `instead`. */
const LEAVE_OUT: readonly (string | undefined)[] = ['leave it out', 'a short silence'];

/** Is the advice to say nothing in the place of the words? */
export const isLeftOut = (instead: string | undefined): boolean => LEAVE_OUT.includes(instead);
