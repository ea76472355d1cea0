import type { Printed } from './printed.ts';

/** A card is read on another day than it is printed: "yesterday" would be wrong then. */
export const lasting = (printed: Printed): Printed => ({
  ...printed,
  speech: { ...printed.speech, days: 'lasting' },
});
