import type { MetResponses, Standing } from '../../domain/debrief/practice/met-responses.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { metSentence, PRACTICE, STANDINGS, WHO_SAYS } from '../../words/practice.ts';

type Props = { met: MetResponses; shortOf: (response: string) => string };

/** What was met and what was not: a picture of dots, and the same as a list in a list. */
export function MetMap({ met, shortOf }: Props) {
  return (
    <section className="section">
      <h2>{PRACTICE.map}</h2>
      <p>{metSentence(met)}</p>
      <p className="met-dots" aria-hidden="true">
        {met.groups.map(({ role, responses }) => (
          <span key={role}>
            {responses.map(({ response, standing }) => (
              <Dot key={response} standing={standing} />
            ))}
          </span>
        ))}
      </p>
      <ul className="met">
        {met.groups.map(({ role, responses }) => (
          <li key={role}>
            <h3 className="label">{WHO_SAYS[role]}</h3>
            <ul>
              {responses.map(({ response, standing }) => (
                <li key={response}>
                  <Dot standing={standing} />
                  <span>
                    <span lang={CALL_LANGUAGE}>{PRACTICE.theySay(shortOf(response))}</span>{' '}
                    <span className="small soft standing">{STANDINGS[standing]}</span>
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An empty ring, a half, a full one: by form, not by colour. */
const Dot = ({ standing }: { standing: Standing }) => (
  <svg className="dot" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" />
    {standing === 'stuck' && <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" />}
    {standing === 'handled' && <path d="M8 1.5a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0-13z" />}
  </svg>
);
