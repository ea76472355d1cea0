import type { Problem } from '../finding.ts';
import { textProblem } from '../problem.ts';
import type { ScenarioFile } from '../schemas.ts';
import type { Around } from './around.ts';
import { filledTexts } from './check-says.ts';
import type { ListedEdge } from './scenario-edges.ts';

/**
 * Names, days, times and numbers in a call that are not declared (the README's rule 8). What is declared is blanked
 * before a wording gets onto a card; what stands bare would be printed as if it were true.
 */
export function checkInvented(
  file: ScenarioFile,
  edges: ReadonlyMap<string, readonly ListedEdge[]>,
  { locale }: Around,
): Problem[] {
  const names = Object.entries(file.people).flatMap(([id, { name }]) =>
    (name ?? '').split(/\s+/).flatMap((word) => (/^\p{Lu}\p{L}+$/u.test(word) ? [[word, id] as const] : [])),
  );
  const declared = new Map(names);
  const date = datesOf(locale);
  return filledTexts(file, edges).flatMap(({ text, path }): Problem[] => {
    const bare = text.replaceAll(/\{+[^{}]*\}+/g, (braces) => 'x'.repeat(braces.length));
    const said = date.exec(bare);
    if (said) return [textProblem('bare-date', path, said.index, { said: said[0] })];
    for (const { 0: name, index } of bare.matchAll(/\p{L}+/gu)) {
      const id = declared.get(name);
      if (id !== undefined) return [textProblem('bare-name', path, index, { name, id })];
    }
    const guess = locale.startsWith('de') ? null : MAYBE_NAME.exec(bare);
    return guess ? [textProblem('maybe-name', path, guess.index, { said: guess[0] })] : [];
  });
}

/** A capital inside a sentence, but "I" and abbreviations like "HR". */
const MAYBE_NAME = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}[\p{L}’'-]*/u;

/** How a clock time is said, where it is not written in digits. */
const CLOCKS: Readonly<Record<string, string>> = {
  en: "\\bat (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half past)\\b|\\bo['’]clock\\b",
};

const made = new Map<string, RegExp>();

/** A weekday, a month inside a sentence, a number in digits or a clock time. */
function datesOf(locale: string): RegExp {
  const before = made.get(locale);
  if (before) return before;
  const name = (options: Intl.DateTimeFormatOptions, day: number) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day * 86_400_000);
  const weekdays = Array.from({ length: 7 }, (_, at) => name({ weekday: 'long' }, at));
  const months = Array.from({ length: 12 }, (_, at) => name({ month: 'long' }, at * 30.5 + 5));
  const clock = CLOCKS[locale.split('-')[0] ?? ''];
  const dates = new RegExp(
    [
      `(?<!\\p{L})(?:${weekdays.join('|')})(?!\\p{L})`,
      `(?<=[\\p{L},] )(?:${months.join('|')})(?!\\p{L})`,
      '\\d[\\d:.,]*\\d|\\d',
      ...(clock ? [clock] : []),
    ].join('|'),
    'u',
  );
  made.set(locale, dates);
  return dates;
}
