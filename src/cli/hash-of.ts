import { createHash } from 'node:crypto';

/** What a practice call is known by besides its id: the first 12 hexadecimal digits of SHA-256. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
