import * as v from 'valibot';
import { STORES } from './rows.ts';
import type { News } from './storage.ts';

const toldSchema = v.variant('kind', [
  v.object({
    kind: v.literal('changed'),
    keys: v.array(v.object({ store: v.picklist(STORES), id: v.string() })),
  }),
  v.object({ kind: v.literal('wiped') }),
]);

/** What one tab tells the others. */
export type Told = Exclude<News, { kind: 'closing' }>;

export type OtherTabs = { tell: (told: Told) => void; close: () => void };

/** Speaks with the other tabs over the same database. Where the browser has no such channel, they do not hear. */
export function otherTabs(name: string, hear: (told: Told) => void): OtherTabs {
  const channel = openChannel(name);
  if (!channel) return { tell: () => {}, close: () => {} };
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const read = v.safeParse(toldSchema, event.data);
    if (read.success) hear(read.output);
  };
  return {
    tell: (told) => {
      try {
        channel.postMessage(told);
      } catch {
        // Closed already: what was done stays done.
      }
    },
    close: () => channel.close(),
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
