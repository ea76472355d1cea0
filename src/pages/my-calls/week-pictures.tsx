import { COUNTED } from '../../domain/calls/numbers/counts-of.ts';
import type { Numbers, WeekNumbers } from '../../domain/calls/numbers/numbers-by-week.ts';
import { NUMBERS, weekLabels } from '../../words/my-calls.ts';
import { useContent } from '../use-content.ts';
import { WeekBars } from './week-bars.tsx';

type Props = { weeks: readonly WeekNumbers[]; all: Numbers };

/** One small picture for each thing that is counted, all to one scale; without a picture where there is nothing yet. */
export function WeekPictures({ weeks, all }: Props) {
  const { speech, locale } = useContent();
  const labels = weekLabels(
    weeks.map(({ start }) => start),
    speech.today,
    locale,
  );
  const most = Math.max(1, ...weeks.flatMap((week) => COUNTED.map((each) => week[each])));
  return (
    <div className="week-pictures">
      {COUNTED.map((each) => (
        <figure key={each}>
          <figcaption>
            <h3>{NUMBERS.inAll(NUMBERS.names[each], all[each])}</h3>
            <p className="small soft">{NUMBERS.means[each]}</p>
          </figcaption>
          {weeks.some((week) => week[each] > 0) && (
            <WeekBars
              name={NUMBERS.picture(NUMBERS.names[each])}
              pattern={each}
              most={most}
              bars={weeks.map((week, at) => ({ at: week.start, count: week[each], label: labels[at] ?? [] }))}
            />
          )}
        </figure>
      ))}
    </div>
  );
}
