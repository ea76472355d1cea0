import { use, useId } from 'react';
import { loadStyles } from '../../content/library.ts';
import type { Channel, Facts, Goal } from '../../domain/library/ids.ts';
import { linesInUse } from '../../domain/script/lines-in-use.ts';
import { moveLine } from '../../domain/script/move-line.ts';
import { otherWordings } from '../../domain/script/other-wordings.ts';
import type { Draft, Line } from '../../domain/script/script.ts';
import { swapWording } from '../../domain/script/swap-wording.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';

type Props = {
  line: Line;
  scriptId: string;
  goal: Goal;
  channel: Channel;
  facts: Facts;
  research: OpeningRow['research'];
  onChange: (change: (draft: Draft) => Draft) => void;
};

/** What can be done to a line besides typing: other words, a note, another place, or none. */
export function LineTools({ line, scriptId, goal, channel, facts, research, onChange }: Props) {
  const { base, language, speech } = useContent();
  const templates = use(loadStyles(language, goal, channel));
  const draft = useOwn((own) => own.scripts[scriptId]?.channels[channel]);
  const id = useId();
  const around = { templates, moments: base.moments, research, facts, speech };
  const wordings = otherWordings(line, around);
  const shown = draft ? linesInUse(draft, facts).map((each) => each.id) : [];
  const changeLine = (change: (line: Line) => Line) =>
    onChange((now) => ({
      ...now,
      lines: now.lines.map((each) => (each.id === line.id ? change(each) : each)),
    }));
  const move = (by: -1 | 1) =>
    onChange((now) => ({ ...now, lines: [...moveLine(now.lines, line.id, by, shown)] }));
  const given = [...wordings, ...otherWordings({ ...line, parts: [] }, around)]
    .filter(({ from }) => from !== 'own')
    .map(({ parts }) => parts);
  return (
    <div className="line-tools">
      <h2 className="label">{SCRIPT.otherWays}</h2>
      {wordings.length === 0 && <p className="say small soft">{SCRIPT.noOtherWays}</p>}
      <ul className="choices">
        {wordings.map(({ from, parts, text }) => (
          <li key={text}>
            <button type="button" onClick={() => changeLine((each) => swapWording(each, parts, given))}>
              <span dir="auto">{text}</span>
              <span className="small soft">{SCRIPT.from[from]}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={id}>{SCRIPT.note}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          value={line.note ?? ''}
          onChange={(event) => {
            const note = event.target.value;
            changeLine(({ note: _, ...rest }) => (note === '' ? rest : { ...rest, note }));
          }}
        />
      </div>
      <p className="acts small">
        <button type="button" className="quiet" disabled={shown[0] === line.id} onClick={() => move(-1)}>
          {SCRIPT.up}
        </button>
        <button type="button" className="quiet" disabled={shown.at(-1) === line.id} onClick={() => move(1)}>
          {SCRIPT.down}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => changeLine((each) => ({ ...each, out: true }))}
        >
          {SCRIPT.leaveOut}
        </button>
      </p>
    </div>
  );
}
