import type { Printed } from './printed.ts';

/** A card is read on another day than it is printed: "yesterday" would be wrong then. */
export const lasting = <P extends Pick<Printed, 'speech'>>(printed: P): P => ({
  ...printed,
  speech: { ...printed.speech, days: 'lasting' },
});
