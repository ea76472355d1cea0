import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWorld } from '../../device/world.tsx';
import { NOTE_ENDINGS } from '../../domain/calls/note.ts';
import { paths } from '../../paths.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import { CALL_SHEET, letterOf } from '../../words/blank.ts';
import { CALLED } from '../../words/call-page.ts';
import { ENDINGS } from '../../words/calls.ts';
import { openingTitle } from '../../words/script.ts';
import { callIn, EMPTY_ROW, openingIn, REACHED_ON_SHEET, rowTrouble, type TypedRow } from './typed-row.ts';

const reachedNames = () =>
  Object.fromEntries(
    REACHED_ON_SHEET.map((value, at) => [value, `${letterOf(at)}: ${CALLED.reacheds[value]}`]),
  ) as Record<TypedRow['reached'], string>;

const endedNames = () =>
  Object.fromEntries(NOTE_ENDINGS.map((value, at) => [value, `${at + 1}: ${ENDINGS[value]}`])) as Record<
    (typeof NOTE_ENDINGS)[number],
    string
  >;

/** `/my-calls/sheet`: the rows of a sheet that was filled in by hand become noted calls. */
export function TypeSheetPage() {
  const { today } = useWorld();
  const { flush } = useSession();
  const openings = useOwn((own) => own.openings);
  const addOpening = useOwn((own) => own.addOpening);
  const addCall = useOwn((own) => own.addCall);
  const all = Object.values(openings);
  const first = all[0]?.id ?? 'new';
  const [number, setNumber] = useState(1);
  const [row, setRow] = useState<TypedRow>({ ...EMPTY_ROW, openingId: first });
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (patch: Partial<TypedRow>) => setRow({ ...row, ...patch });
  const save = () => {
    const trouble = rowTrouble(row, today());
    if (trouble) return setSaid(trouble);
    const openingId = row.openingId === 'new' ? addOpening(openingIn(row)) : row.openingId;
    addCall(callIn(row, openingId));
    void flush();
    setSaid(CALL_SHEET.done(number, titleOf(openings[openingId]?.facts ?? openingIn(row).facts)));
    setRow({ ...EMPTY_ROW, openingId });
    setNumber(number + 1);
    heading.current?.focus();
  };
  return (
    <div className="type-sheet">
      <PageTitle title={CALL_SHEET.typeTitle} />
      <p className="lead">{CALL_SHEET.typeLead}</p>
      <form
        className="card-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <h2 ref={heading} tabIndex={-1}>
          {CALL_SHEET.row(number)}
        </h2>
        <TextField
          label={CALL_SHEET.columns.on}
          type="date"
          value={row.on}
          onChange={(on) => change({ on })}
        />
        <SelectField
          label={CALL_SHEET.columns.employer}
          values={[...all.map(({ id }) => id), 'new']}
          labels={{
            ...Object.fromEntries(all.map(({ id, facts }) => [id, titleOf(facts)])),
            new: CALL_SHEET.newCompany,
          }}
          value={row.openingId}
          onChange={(openingId) => change({ openingId })}
        />
        {row.openingId === 'new' && (
          <TextField
            label={CALL_SHEET.company}
            value={row.employer}
            onChange={(employer) => change({ employer })}
          />
        )}
        <TextField label={CALL_SHEET.columns.who} value={row.who} onChange={(who) => change({ who })} />
        <SelectField
          label={CALL_SHEET.columns.reached}
          values={REACHED_ON_SHEET}
          labels={reachedNames()}
          value={row.reached}
          onChange={(reached) => change({ reached })}
        />
        {row.reached === 'person' && (
          <SelectField
            label={CALL_SHEET.columns.ended}
            values={NOTE_ENDINGS}
            labels={endedNames()}
            value={row.ending as (typeof NOTE_ENDINGS)[number]}
            onChange={(ending) => change({ ending })}
          />
        )}
        <TextField
          label={CALL_SHEET.columns.next}
          type="date"
          value={row.next}
          onChange={(next) => change({ next })}
        />
        <p role="status" className="say small" dir="auto">
          {said}
        </p>
        <div className="acts">
          <button type="submit" className="act">
            {CALL_SHEET.save}
          </button>
          <Link className="quiet" to={paths.myCalls}>
            {CALL_SHEET.toCalls}
          </Link>
          <Link className="quiet" to={paths.blankCard}>
            {CALL_SHEET.toBlank}
          </Link>
        </div>
      </form>
    </div>
  );
}

const titleOf = ({ position, employer }: { position?: string; employer?: string }) =>
  openingTitle(position, employer);
