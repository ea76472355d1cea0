import { useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { useWorld } from '../../device/world.tsx';
import type { LoggedCall } from '../../domain/calls/logged-call.ts';
import { shouldCall } from '../../domain/calls/should-call.ts';
import { dayNumber, isoOfDay } from '../../domain/script/iso-date.ts';
import type { CallRow, OpeningRow } from '../../stores/row-types.ts';
import { CALLED } from '../../words/call-page.ts';
import { useAdvice } from '../use-advice.ts';
import { useHolidays } from '../use-holidays.ts';
import { useSayDay } from '../use-say-day.ts';
import { Chips } from './chips.tsx';

const WEEK = 7;

type Props = { opening: OpeningRow; call: CallRow; onChange: (call: LoggedCall) => void };

/** When it goes on. A day that nobody named is not noted: the advice has one of its own. */
export function NextDate({ opening, call, onChange }: Props) {
  const { today } = useWorld();
  const sayDay = useSayDay();
  const { calls } = useAdvice(opening);
  const holidays = useHolidays();
  const [choosing, setChoosing] = useState(false);
  const { next: _next, ...open } = call;
  const others = calls.filter(({ id }) => id !== call.id);
  const advice = shouldCall(opening, [...others, open], today(), holidays(opening.country));
  const week = isoOfDay((dayNumber(today()) ?? 0) + WEEK);
  const usual = advice.verdict === 'not-yet' ? CALLED.advised(sayDay(advice.on)) : CALLED.noDay;
  const chosen = choosing
    ? 'other'
    : call.next === undefined
      ? 'none'
      : call.next === week
        ? 'week'
        : 'other';
  const legend = call.reached === 'person' ? CALLED.next : CALLED.nextOwn;
  return (
    <section className="section">
      <h2>{legend}</h2>
      <Chips
        rows
        label={legend}
        chips={[
          { value: 'none', label: usual },
          { value: 'week', label: CALLED.week(sayDay(week)) },
          { value: 'other', label: CALLED.other },
        ]}
        isOn={(value) => value === chosen}
        onTap={(value) => {
          setChoosing(value === 'other');
          if (value !== 'other') onChange(value === 'week' ? { ...call, next: week } : open);
        }}
      />
      {chosen === 'other' && (
        <TextField
          label={CALLED.day}
          type="date"
          value={call.next ?? ''}
          onChange={(next) => onChange(dayNumber(next) === undefined ? open : { ...call, next })}
        />
      )}
    </section>
  );
}
