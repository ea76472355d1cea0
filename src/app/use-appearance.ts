import { useLayoutEffect } from 'react';
import { useOwn } from '../stores/session-context.tsx';

/** Puts the chosen theme and text size on the page. */
export function useAppearance(): void {
  const theme = useOwn((own) => own.settings.theme);
  const textSize = useOwn((own) => own.settings.textSize);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['textSize'] = textSize;
  }, [theme, textSize]);
}
