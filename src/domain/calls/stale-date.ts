import type { Facts } from '../library/ids.ts';
import type { Part } from '../library/parts.ts';
import { fillParts } from '../script/fill.ts';
import { dayNumber, isoOfDay } from '../script/iso-date.ts';
import { linesInUse } from '../script/lines-in-use.ts';
import type { Script } from '../script/script.ts';
import type { Speech } from '../script/speech.ts';

/** The day one applied lies behind, and so does a day they let pass: those are said on purpose. */
const PAST_ON_PURPOSE = { appliedOn: '', promisedOn: '' } satisfies Facts;
const ABOUT_APPLYING = /\b(appl(y|ied|ication)|sent|submitted)\b/i;

/**
 * A day that the words of a script or its answers name as one to come, and that has gone by (an ISO date; the longest
 * gone). It may stand on a printed card too. A day without its year is the one that is nearest to today.
 */
export function staleDate(script: Script, facts: Facts, speech: Speech): string | undefined {
  const today = dayNumber(speech.today);
  if (today === undefined) return undefined;
  const known = { ...facts, ...PAST_ON_PURPOSE };
  const findDays = dayFinder(speech.locale, today);
  const gone = partsOf(script, facts)
    .flatMap((parts) => fillParts(parts, known, speech).split(/(?<=[.?!])\s+/))
    .filter((sentence) => !ABOUT_APPLYING.test(sentence))
    .flatMap(findDays)
    .filter((day) => day < today);
  return gone.length === 0 ? undefined : isoOfDay(Math.min(...gone));
}

/** What goes on a card: the lines of the call, the voicemail and the visit, and the answers. */
function partsOf({ channels: { call, voicemail, visit }, answers }: Script, facts: Facts): Part[][] {
  const lines = [call, voicemail, visit].flatMap((draft) => (draft ? linesInUse(draft, facts) : []));
  return [...lines, ...answers].map(({ parts }) => parts);
}

/** Finds "March 3", "3 March", "March 3rd, 2027" in a sentence, as day numbers. */
function dayFinder(locale: string, today: number): (sentence: string) => number[] {
  const months = monthNames(locale);
  const month = `(?<month>${months.join('|')})`;
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
  const year = '(?:,? (?<year>\\d{4}))?';
  const forms = [`\\b${month} ${day}\\b${year}`, `\\b${day} (?:of )?${month}\\b${year}`];
  const patterns = forms.map((form) => new RegExp(form, 'gi'));
  return (sentence) =>
    patterns.flatMap((pattern) =>
      [...sentence.matchAll(pattern)].flatMap(({ groups = {} }) => {
        const at = months.indexOf((groups['month'] ?? '').toLowerCase()) + 1;
        return dayIn(at, Number(groups['day']), groups['year'], today) ?? [];
      }),
    );
}

/** A day of a month in its year; where none is named, in the year that brings it nearest to today. */
function dayIn(month: number, day: number, year: string | undefined, today: number): number | undefined {
  const thisYear = Number(isoOfDay(today).slice(0, 4));
  const years = year ? [Number(year)] : [thisYear, thisYear - 1, thisYear + 1];
  const two = (value: number) => String(value).padStart(2, '0');
  return years
    .map((each) => dayNumber(`${each}-${two(month)}-${two(day)}`))
    .filter((each) => each !== undefined)
    .sort((one, other) => Math.abs(one - today) - Math.abs(other - today))[0];
}

const monthNames = (locale: string): string[] => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)).toLowerCase());
};
