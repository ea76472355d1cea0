import { useState } from 'react';
import { Link } from 'react-router';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { CallSummary } from '../../domain/debrief/practice/call-summary.ts';
import { GOALS } from '../../domain/library/ids.ts';
import { paths } from '../../paths.ts';
import { useActions } from '../../stores/session-context.tsx';
import { LIBRARY, LIBRARY_GOALS } from '../../words/library.ts';
import { sayAs } from '../../words/say.ts';
import { useContent } from '../use-content.ts';
import { CallRow } from './call-row.tsx';

const FILTERS = ['every', ...GOALS] as const;

type Props = { calls: readonly CallSummary[]; onStart: ((id: string) => void) | undefined };

/** Every call of the library, found by words and by goal, easy ones first. */
export function BuiltIn({ calls, onStart }: Props) {
  const { language } = useContent();
  const { addScenario } = useActions();
  const [search, setSearch] = useState('');
  const [goal, setGoal] = useState<(typeof FILTERS)[number]>('every');
  const [copied, setCopied] = useState<{ title: string; rowId: string }>();
  const shown = calls
    .map((call) => ({ ...call, title: sayAs(call.title), about: sayAs(call.about) }))
    .filter((call) => goal === 'every' || call.goal === goal || call.goal === 'any')
    .filter(({ title, about }) => holds(`${title} ${about}`, search))
    .sort((one, other) => one.difficulty - other.difficulty);
  const copy = async ({ id, title }: CallSummary) => {
    const { copyOf } = await import('./copy-of.ts');
    setCopied({ title, rowId: addScenario(await copyOf(language, id)) });
  };
  return (
    <section className="section">
      <h2>{LIBRARY.builtIn}</h2>
      <TextField label={LIBRARY.search} value={search} onChange={setSearch} />
      <SelectField
        label={LIBRARY.forGoal}
        values={FILTERS}
        labels={LIBRARY_GOALS}
        value={goal}
        onChange={setGoal}
      />
      <p className="say" role="status">
        {shown.length === 0 && LIBRARY.none}
        {shown.length > 0 && copied && (
          <>
            {LIBRARY.copied(copied.title)}{' '}
            <Link className="quiet" to={paths.editCall(copied.rowId)}>
              {LIBRARY.change}
            </Link>
          </>
        )}
      </p>
      <ol className="next">
        {shown.map((call) => (
          <CallRow key={call.id} {...call}>
            {(labelledBy) => (
              <>
                {onStart && (
                  <button
                    type="button"
                    className="quiet"
                    aria-describedby={labelledBy}
                    onClick={() => onStart(call.id)}
                  >
                    {LIBRARY.practise}
                  </button>
                )}
                <button
                  type="button"
                  className="quiet"
                  aria-describedby={labelledBy}
                  onClick={() => void copy(call)}
                >
                  {LIBRARY.copy}
                </button>
              </>
            )}
          </CallRow>
        ))}
      </ol>
    </section>
  );
}

/** Each word that was typed stands somewhere in it. */
const holds = (text: string, search: string): boolean =>
  search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));
