import { useMemo } from 'react';
import { useWorld } from '../../device/world.tsx';
import { fearsAndAfter } from '../../domain/calls/numbers/fears-and-after.ts';
import { numbersByWeek } from '../../domain/calls/numbers/numbers-by-week.ts';
import { perInterview } from '../../domain/calls/numbers/per-interview.ts';
import type { CallRow } from '../../stores/row-types.ts';
import { MY_CALLS, NUMBERS, PER_INTERVIEW, perInterviewWords } from '../../words/my-calls.ts';
import { useContent } from '../use-content.ts';
import { FearsMet } from './fears-met.tsx';
import { firstDayOfWeek } from './first-day-of-week.ts';
import { WeekPictures } from './week-pictures.tsx';
import { WeekTable } from './week-table.tsx';

/** So many weeks are drawn, and told first. */
const SHOWN_WEEKS = 8;

/** What was done, week by week, how many calls an interview took, and what became of what was feared. */
export function MyNumbers({ contacts }: { contacts: readonly CallRow[] }) {
  const { languages } = useWorld();
  const { locale } = useContent();
  const byWeek = useMemo(() => numbersByWeek(contacts, firstDayOfWeek(languages)), [contacts, languages]);
  const found = useMemo(() => perInterview(contacts), [contacts]);
  const feared = useMemo(() => fearsAndAfter(contacts), [contacts]);
  return (
    <>
      <section className="section first-section">
        <h2>{NUMBERS.title}</h2>
        <p className="say small soft">{NUMBERS.leftOut}</p>
        {byWeek.weeks.length > SHOWN_WEEKS && (
          <p className="say small soft">{NUMBERS.lastOnly(SHOWN_WEEKS)}</p>
        )}
        <WeekPictures weeks={byWeek.weeks.slice(-SHOWN_WEEKS)} all={byWeek.all} />
        <WeekTable weeks={byWeek.weeks} all={byWeek.all} shown={SHOWN_WEEKS} />
      </section>
      <section className="section">
        <h2>{PER_INTERVIEW.title}</h2>
        <p className="say">{perInterviewWords(found, locale)}</p>
        <details className="small">
          <summary>{PER_INTERVIEW.how}</summary>
          {PER_INTERVIEW.howText.map((sentence) => (
            <p className="say small" key={sentence}>
              {sentence}
            </p>
          ))}
        </details>
      </section>
      <FearsMet {...feared} />
      <p className="say small soft section">{MY_CALLS.removed}</p>
    </>
  );
}
