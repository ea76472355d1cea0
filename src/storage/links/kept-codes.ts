import { codesSeen, collectCode, type SeenCodes } from './collect-codes.ts';

/** What was seen of a set of codes, until all of it is there. */
export type KeptCodes = {
  read(): SeenCodes | undefined;
  keep(seen: SeenCodes): void;
  forget(): void;
};

/** Kept while the page is open: for a shared computer. */
export function memoryCodes(): KeptCodes {
  let kept: SeenCodes | undefined;
  return {
    read: () => kept,
    keep: (seen) => {
      kept = seen;
    },
    forget: () => {
      kept = undefined;
    },
  };
}

const KEY = 'callback-codes';

/**
 * Kept on this device until they are forgotten: the camera app of a phone opens each code in a tab of its own. Where the
 * browser keeps nothing, in memory.
 */
export function deviceCodes(): KeptCodes {
  const memory = memoryCodes();
  const onDevice = (act: () => void) => {
    try {
      act();
    } catch {
      // the page goes on with what it has in memory
    }
  };
  return {
    read: () => {
      onDevice(() => {
        const text = localStorage.getItem(KEY);
        const seen = text === null ? undefined : readCodes(text);
        if (seen) memory.keep(seen);
        else memory.forget();
      });
      return memory.read();
    },
    keep: (seen) => {
      memory.keep(seen);
      onDevice(() => localStorage.setItem(KEY, codesSeen(seen).join('\n')));
    },
    forget: () => {
      memory.forget();
      onDevice(() => localStorage.removeItem(KEY));
    },
  };
}

/** What stands on the device may be anything by now. */
function readCodes(text: string): SeenCodes | undefined {
  let seen: SeenCodes | undefined;
  for (const code of text.split('\n')) {
    const next = collectCode(seen, code);
    if (next !== 'not-ours') seen = next;
  }
  return seen;
}
