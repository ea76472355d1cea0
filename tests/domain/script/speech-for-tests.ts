import type { Speech } from '../../../src/domain/script/speech.ts';

/** A Monday. */
export const TODAY = '2026-11-16';

export const speech: Speech = { locale: 'en-US', today: TODAY, blank: (fact) => `______ (${fact})` };
