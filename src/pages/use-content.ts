import { type Base, baseOf } from '../content/base.ts';
import { pickLanguage } from '../content/languages.ts';
import { useWorld } from '../device/world.tsx';
import type { Speech } from '../domain/script/speech.ts';
import { speechFor } from '../words/speech-for.ts';

/** What nearly every page needs: the language, its base, and how lines are filled today. */
export function useContent(): { language: string; base: Base; speech: Speech } {
  const world = useWorld();
  const language = pickLanguage(world.languages);
  return { language, base: baseOf(language), speech: speechFor(world.today()) };
}
