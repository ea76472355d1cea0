import { useMemo, useSyncExternalStore } from 'react';
import { type Base, baseOf } from '../content/base.ts';
import { pickLanguage } from '../content/languages.ts';
import { fetchFormats, formatsNow, onFormats } from '../content/lazy-formats.ts';
import { useWorld } from '../device/world.tsx';
import { groupNumber, isBareNumber } from '../domain/script/group-number.ts';
import type { Speech } from '../domain/script/speech.ts';
import { spoken } from '../words/say.ts';
import { speechFor } from '../words/speech-for.ts';
import { regionOf } from './region-of.ts';
import { saidBase } from './said-base.ts';

/** `locale`: how days and numbers of the interface are written, as a BCP 47 tag; those of a line go by its speech. */
type Content = { language: string; base: Base; speech: Speech; locale: string };

/**
 * What nearly every page needs: the language, its base, and how lines are filled today. `country`: where the opening is,
 * if that is known; their number is grouped as it is done there. An empty one is none.
 */
export function useContent(country?: string): Content {
  const world = useWorld();
  const language = pickLanguage(world.languages);
  const known = useSyncExternalStore(onFormats, formatsNow);
  const today = world.today();
  const { languages } = world;
  const speech = useMemo((): Speech => {
    const here = regionOf(languages);
    return {
      ...speechFor(today, here),
      number: (typed, fact) => {
        if (!isBareNumber(typed)) return typed;
        if (!known) fetchFormats();
        const region = fact === 'employerPhone' ? country || here : here;
        return known ? groupNumber(typed, region, known.formats) : typed;
      },
    };
  }, [today, languages, country, known]);
  const locale = `${spoken()}-${regionOf(languages) ?? 'US'}`;
  return { language, base: saidBase(baseOf(language)), speech, locale };
}
