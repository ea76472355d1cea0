import { memo, useState } from 'react';
import type { Channel, FactName, Facts } from '../../domain/library/ids.ts';
import { isKnown, missingFacts } from '../../domain/script/fill.ts';
import { linesInUse } from '../../domain/script/lines-in-use.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { SCRIPT } from '../../words/script.ts';
import { FactField } from '../fact-field.tsx';

type Props = { script: ScriptRow; opening: OpeningRow; channel: Channel; facts: Facts };

/** To dial, and to give when they ask: lines leave out what they would say of a number that is not known. */
const NUMBERS = ['employerPhone', 'phone'] as const;

/** What the lines still ask for, to be filled in on the spot or left for the pen. */
export const Blanks = memo(function Blanks({ script, opening, channel, facts }: Props) {
  const draft = script.channels[channel];
  const lines = draft ? linesInUse(draft, facts) : [];
  const inLines = lines.flatMap((line) => missingFacts(line.parts, facts));
  const onCard = channel === 'call' ? NUMBERS.filter((fact) => !isKnown(facts, fact)) : [];
  const missing = new Set([...inLines, ...onCard]);
  // a field that was asked for stays while the page is open: it must not go away under the typing
  const [asked, setAsked] = useState<readonly FactName[]>([]);
  const more = [...missing].filter((fact) => !asked.includes(fact));
  if (more.length > 0) setAsked([...asked, ...more]);
  if (asked.length === 0) return null;
  return (
    <section className="section">
      <h2>{SCRIPT.blanks}</h2>
      <p className="say small soft">{SCRIPT.blanksNote[channel]}</p>
      <div className="fact-fields">
        {asked.map((fact) => (
          <FactField key={fact} fact={fact} opening={opening} />
        ))}
      </div>
    </section>
  );
});
