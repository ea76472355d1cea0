import {
  type CountryCode,
  getCountries,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { NumberFormats } from '../domain/script/group-number.ts';

/** How the numbers of each country are grouped, by Google's tables. 27 kB: loaded when there is a number to group. */
export const phoneFormats: NumberFormats = (typed, region) => {
  const country = region !== undefined && isSupportedCountry(region) ? region : undefined;
  const number = parsePhoneNumberFromString(typed, country as CountryCode | undefined);
  if (!number?.isValid()) return [];
  const abroad = number.formatInternational();
  return [number.formatNational(), abroad.slice(`+${number.countryCallingCode}`.length), abroad];
};

/** ISO 3166 codes of the countries whose numbers are known. */
export const phoneCountries: readonly string[] = getCountries();
