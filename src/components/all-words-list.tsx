import type { AllWords, ChannelWords } from '../domain/card/all-words.ts';
import type { CardRow } from '../domain/card/card.ts';
import { CALL_LANGUAGE } from '../words/call-language.ts';
import { SCRIPT } from '../words/script.ts';
import type { RowName } from './card-rows.tsx';
import { CardRuns } from './card-runs.tsx';
import { WordRows } from './word-rows.tsx';

type Names = { nameOf: (row: CardRow) => RowName };

/** Everything a script says, way by way, and then what they may say. */
export const AllWordsList = ({ words, nameOf }: Names & { words: AllWords }) => (
  <>
    {words.channels.map((each) => (
      <Channel key={each.channel} words={each} nameOf={nameOf} />
    ))}
    {words.answers.length > 0 && (
      <>
        <h4>{SCRIPT.answers}</h4>
        <WordRows rows={words.answers} nameOf={nameOf} />
      </>
    )}
  </>
);

/** Nobody answers while one writes, or speaks to a machine: there is nothing to wait for. */
const undirected =
  (nameOf: Names['nameOf']): Names['nameOf'] =>
  (row) => ({ label: nameOf(row).label });

const Channel = ({ words: { channel, subject, rows, bring }, nameOf }: Names & { words: ChannelWords }) => (
  <>
    <h4>{SCRIPT.channels[channel]}</h4>
    {subject && (
      <p dir="auto">
        <span className="soft">{SCRIPT.subject}:</span>{' '}
        <span lang={CALL_LANGUAGE}>
          <CardRuns runs={subject} />
        </span>
      </p>
    )}
    <WordRows
      rows={rows}
      nameOf={channel === 'email' || channel === 'voicemail' ? undirected(nameOf) : nameOf}
    />
    {bring.length > 0 && (
      <>
        <p className="soft">{SCRIPT.bring}:</p>
        <ul className="to-bring">
          {bring.map((each) => (
            <li key={each} dir="auto">
              {each}
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);
