import { dialNumber } from '../../domain/calls/dial-number.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { CALL } from '../../words/call-page.ts';
import { FactField } from '../fact-field.tsx';
import { useContent } from '../use-content.ts';

type Props = { opening: OpeningRow; onDialled: () => void };

/** What happens to this page, and then the number to dial; without one, a line to type it on. */
export function Dial({ opening, onDialled }: Props) {
  const { speech } = useContent(opening.country);
  const toldReal = useOwn((own) => own.settings.toldReal);
  const changeSettings = useOwn((own) => own.changeSettings);
  const { employer = '', employerPhone = '', extension = '' } = opening.facts;
  const address = dialNumber(employerPhone, extension);
  const number = speech.number?.(employerPhone.trim(), 'employerPhone') ?? employerPhone.trim();
  const begin = () => {
    if (!toldReal) changeSettings({ toldReal: true });
    onDialled();
  };
  return (
    <section className="section">
      <h2>{CALL.page}</h2>
      <ul className="page-notes">
        {CALL.pageNotes.map((note) => (
          <li key={note} className="say">
            {note}
          </li>
        ))}
      </ul>
      <p className="say small soft">{CALL.noRecord}</p>
      {!address && (
        <div className="dial-number">
          <p className="say">{employerPhone.trim() === '' ? CALL.noNumber : CALL.notANumber}</p>
          <div className="fact-fields">
            <FactField fact="employerPhone" opening={opening} />
            <FactField fact="extension" opening={opening} />
          </div>
        </div>
      )}
      {address && !toldReal && (
        <p className="say strong" dir="auto">
          {CALL.real(employer.trim())}
        </p>
      )}
      <p className="acts dial">
        {address && (
          // the link dials in its own time: the page turns to the call after it
          <a className="act" href={address} onClick={() => setTimeout(begin)}>
            {CALL.dial(extension.trim() === '' ? number : `${number}, ${extension.trim()}`)}
          </a>
        )}
        <button type="button" className={address ? 'quiet' : 'act'} onClick={begin}>
          {CALL.byHand}
        </button>
      </p>
    </section>
  );
}
