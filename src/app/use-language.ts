import { useEffect, useLayoutEffect, useState } from 'react';
import { useWorld } from '../device/world.tsx';
import { useOwn } from '../stores/session-context.tsx';
import { languageFor, speakLanguage } from '../words/languages.ts';
import { spoken } from '../words/say.ts';

/** Speaks the language that the person chose, and draws what is below anew when it changes, with all that is in memory. */
export function useLanguage(): void {
  const wanted = languageFor(
    useOwn((own) => own.settings.language),
    useWorld().languages,
  );
  const [now, setNow] = useState(spoken);
  useEffect(() => {
    let left = false;
    if (spoken() !== wanted) void speakLanguage(wanted).then(() => (left ? undefined : setNow(spoken)));
    return () => {
      left = true;
    };
  }, [wanted]);
  useLayoutEffect(() => {
    document.documentElement.lang = now;
  }, [now]);
}
