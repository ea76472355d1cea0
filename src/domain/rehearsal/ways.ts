/** How the person replies, one way shown at a time. */
export const WAYS = ['pick', 'type', 'say'] as const;
export type Way = (typeof WAYS)[number];

/** How the employer's words come: read only, heard and read, heard first and then read, heard only. */
export const HEARINGS = ['read', 'with-words', 'before-words', 'no-words'] as const;
export type Hearing = (typeof HEARINGS)[number];

/** How fast the employer speaks, and how loud. */
export const RATES = ['slowest', 'slower', 'usual', 'faster'] as const;
export const VOLUMES = ['quiet', 'medium', 'loud'] as const;

/** Each line is shown by its own record. */
export const BY_ITSELF = 'by-itself';
