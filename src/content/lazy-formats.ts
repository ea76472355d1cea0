import { lazily } from './lazily.ts';

/** How numbers are grouped, and the countries it is known for; while there is none, numbers stay as typed. */
const lazy = lazily(async () => {
  const { phoneFormats, phoneCountries } = await import('./phone-formats.ts');
  return { formats: phoneFormats, countries: phoneCountries };
});

export const formatsNow = lazy.now;
export const fetchFormats = lazy.fetch;
export const onFormats = lazy.onCome;
