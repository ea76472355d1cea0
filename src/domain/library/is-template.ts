/** Is this file words to begin with, not a practice call? By its names at the beginning of a line. */
export const isTemplate = (text: string): boolean =>
  /^["']?lines["']?\s*:/m.test(text) && !/^["']?turns["']?\s*:/m.test(text);
