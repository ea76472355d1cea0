/**
 * Why storage does not work: the browser refuses it (private windows), its room is used up, what is stored is from a
 * newer app, another tab holds on to an earlier version, what was stored is gone (cleared meanwhile), or anything else.
 */
export type StorageRule = 'refused' | 'full' | 'newer' | 'blocked' | 'gone' | 'failed';

export class StorageTrouble extends Error {
  override name = 'StorageTrouble';
  readonly rule: StorageRule;

  constructor(rule: StorageRule, cause?: unknown) {
    super(`storage: ${rule}`, { cause });
    this.rule = rule;
  }
}

const RULES: Readonly<Record<string, StorageRule>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'gone',
};

/** What went wrong, from whatever was thrown; `otherwise` where its name says nothing. */
export function troubleFrom(error: unknown, otherwise: StorageRule): StorageTrouble {
  if (error instanceof StorageTrouble) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StorageTrouble(RULES[name] ?? otherwise, error);
}
