import { Link } from 'react-router';
import type { Problem } from '../../domain/library/finding.ts';
import { severityOf } from '../../domain/library/finding-sentence.ts';
import { useCall } from '../../stores/call-editor-context.tsx';
import { foundSentence } from '../../words/call-findings.ts';
import { EDIT_CALL } from '../../words/edit-call.ts';
import { atTurn } from './at-turn.ts';

/** So many turns are linked: who mends these comes to the others. */
const SHOWN = 12;

/** How much there is to mend, with a link to each turn; said again whenever that changed. */
export function FoundList() {
  const found = useCall(({ found }) => found);
  if (!found) return <p className="section-note soft">{EDIT_CALL.checking}</p>;
  const turns = [...found.byTurn]
    .map(([id, problems]) => ({ id, errors: problems.filter(isError).length, all: problems.length }))
    .sort((one, other) => Math.sign(other.errors) - Math.sign(one.errors));
  const ideas = found.advice > 0 ? `, ${EDIT_CALL.ideas(found.advice)}` : '';
  return (
    <section className="found" aria-labelledby="found">
      <p id="found" role="status" className="strong">
        {found.errors > 0 ? `${EDIT_CALL.toMend(found.errors)}${ideas}` : `${EDIT_CALL.fine}`}
        {found.errors === 0 && found.advice > 0 && ` ${capital(EDIT_CALL.ideas(found.advice))}.`}
      </p>
      <Problems problems={found.call} />
      {turns.length > 0 && (
        <ul className="found-turns">
          {turns.slice(0, SHOWN).map(({ id, errors, all }) => (
            <li key={id}>
              <Link className="quiet" to={atTurn({ turn: id })}>
                {id}: {errors > 0 ? EDIT_CALL.toMend(errors) : EDIT_CALL.ideas(all)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {turns.length > SHOWN && <p className="small soft">{EDIT_CALL.moreFound(turns.length - SHOWN)}</p>}
    </section>
  );
}

const isError = ({ rule }: Problem): boolean => severityOf(rule) === 'error';
const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/** What was found, a sentence each; those that must be mended first. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  const sorted = [...problems].sort((one, other) => Number(isError(other)) - Number(isError(one)));
  return (
    <ul className="problems">
      {sorted.map((each) => (
        <li key={`${each.rule} ${each.path.join(' ')} ${each.at}`} dir="auto">
          <b>{isError(each) ? EDIT_CALL.mend : EDIT_CALL.idea}</b> {foundSentence(each)}
        </li>
      ))}
    </ul>
  );
}
