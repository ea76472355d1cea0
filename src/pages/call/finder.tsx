import { use, useMemo, useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { loadAnswers, loadResponses } from '../../content/library.ts';
import type { Facts } from '../../domain/library/ids.ts';
import { parseSay } from '../../domain/library/parse-say.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { findAnswer, indexAnswers } from '../../domain/script/find-answer.ts';
import type { Answer } from '../../domain/script/script.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { CALL } from '../../words/call-page.ts';
import { quoteSaid } from '../../words/quote-said.ts';
import { useContent } from '../use-content.ts';
import { findableAnswers } from './findable-answers.ts';

/** As many as one reads with somebody waiting on the line. */
const SHOWN = 3;

type Props = { answers: readonly Answer[]; facts: Facts };

/** "They said …": a few letters of it, and my line stands there, large. */
export function Finder({ answers, facts }: Props) {
  const { language, base, speech } = useContent();
  const responses = use(loadResponses(language));
  const library = use(loadAnswers(language, 'any'));
  const [typed, setTyped] = useState('');
  const index = useMemo(
    () => indexAnswers(findableAnswers({ answers, responses, library, facts, speech })),
    [answers, responses, library, facts, speech],
  );
  const isAsked = typed.trim() !== '';
  const found = findAnswer(typed, index).slice(0, SHOWN);
  const rows =
    found.length > 0
      ? found.map(({ id, says, line }) => ({ id, says: quoteSaid(says), line }))
      : base.always.map(({ id, label, say }) => ({
          id,
          says: label,
          line: fillParts(parseSay(say).parts, facts, speech),
        }));
  return (
    <div className="finder">
      <TextField label={CALL.find} value={typed} onChange={setTyped} />
      <p className="small soft" role="status">
        {isAsked ? (found.length > 0 ? CALL.found(found.length) : CALL.noneFound) : CALL.findNote}
      </p>
      {isAsked && (
        <dl className="finder-rows">
          {rows.map(({ id, says, line }) => (
            <div key={id}>
              <dt className="soft" dir="auto" lang={found.length > 0 ? CALL_LANGUAGE : undefined}>
                {says}
              </dt>
              <dd dir="auto" lang={CALL_LANGUAGE}>
                {line}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
