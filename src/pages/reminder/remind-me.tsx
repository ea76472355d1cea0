import { useState } from 'react';
import { useWorld } from '../../device/world.tsx';
import type { Advice } from '../../domain/calls/advice.ts';
import { reminderOf } from '../../domain/calls/reminder-of.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { REMINDER } from '../../words/reminder.ts';

/** The next day of a job for the person's own calendar, as a file. What writes it is loaded at the tap. */
export function RemindMe({ opening, advice }: { opening: OpeningRow; advice: Advice }) {
  const { saveFile } = useWorld();
  const [said, setSaid] = useState('');
  const reminder = reminderOf(opening, advice);
  if (!reminder) return null;
  const save = async () => {
    const title = REMINDER.title(reminder.way, opening.facts.employer?.trim() ?? '');
    try {
      const { reminderFile } = await import('./reminder-file.ts');
      const text = reminderFile(reminder, title, opening.id);
      saveFile(REMINDER.fileName(reminder.on), new Blob([text], { type: 'text/calendar;charset=utf-8' }));
      setSaid(REMINDER.saved);
    } catch {
      setSaid(REMINDER.notSaved);
    }
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => void save()}>
        {REMINDER.add}
      </button>
      <span role="status" className="small soft">
        {said}
      </span>
    </>
  );
}
