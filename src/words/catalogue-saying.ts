import { setupI18n } from '@lingui/core';
import type { Saying } from './say.ts';
import { sentenceKey } from './sentence-key.ts';

/** A compiled catalogue: what a language says, by the key of the English sentence. */
export type Catalogue = Parameters<ReturnType<typeof setupI18n>['load']>[1];

/** Says sentences as a catalogue has them. `language`: a BCP 47 tag, by which plurals and numbers go. */
export function catalogueSaying(language: string, catalogue: Catalogue): Saying {
  const lingui = setupI18n({ locale: language, messages: { [language]: catalogue } });
  return (english, values) => {
    const key = sentenceKey(english);
    return Object.hasOwn(catalogue, key) ? lingui._(key, { ...values }) : undefined;
  };
}
