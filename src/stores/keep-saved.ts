import type { StorageRule } from '../storage/storage-trouble.ts';

/** Whether what was changed is on disk. After a failure it is tried again at the next change. */
export type SaveStatus = { saving: 'saved' | 'saving' | 'failed'; trouble?: { rule: StorageRule } };
