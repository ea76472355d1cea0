import { memo, use } from 'react';
import { loadStyles } from '../../content/library.ts';
import { useWorld } from '../../device/world.tsx';
import type { Channel, Facts, Goal, Moment } from '../../domain/library/ids.ts';
import { parseSay } from '../../domain/library/parse-say.ts';
import type { MomentEntry, Template } from '../../domain/library/schemas.ts';
import { addLine } from '../../domain/script/add-line.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { linesInUse, linesLeftOut } from '../../domain/script/lines-in-use.ts';
import type { Draft } from '../../domain/script/script.ts';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';

type Props = {
  goal: Goal;
  channel: Channel;
  draft: Draft;
  facts: Facts;
  onChange: (change: (draft: Draft) => Draft) => void;
};

/** Lines that were left out, to put back; and moments to add a line for. */
export const MoreLines = memo(function MoreLines({ goal, channel, draft, facts, onChange }: Props) {
  const { base, language, speech } = useContent();
  const { newId } = useWorld();
  const templates = use(loadStyles(language, goal, channel));
  const out = linesLeftOut(draft, facts);
  const used = new Set(linesInUse(draft, facts).map(({ moment }) => moment));
  const gone = new Set(out.map(({ moment }) => moment));
  const free = base.moments.filter(({ id }) => !gone.has(id) && (!used.has(id) || id === 'ask'));
  const add = (moment: Moment) =>
    onChange((now) =>
      addLine(now, { id: newId(), moment, parts: firstWords(moment, base.moments, templates) }),
    );
  const labelOf = (moment: Moment) => base.moments.find(({ id }) => id === moment)?.label ?? moment;
  return (
    <div className="more-lines small">
      {out.length > 0 && (
        <details className="tools">
          <summary>
            <span className="quiet">{SCRIPT.leftOut(out.length)}</span>
          </summary>
          <ul className="choices">
            {out.map(({ id, moment, parts }) => (
              <li key={id}>
                <button type="button" onClick={() => onChange((now) => putBack(now, id))}>
                  <span>
                    <strong>{labelOf(moment)}</strong> {fillParts(parts, facts, speech)}
                  </span>
                  <span className="soft">{SCRIPT.putBack}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className="tools">
        <summary>
          <span className="quiet">{SCRIPT.add}</span>
        </summary>
        <ul className="choices">
          {free.map(({ id, label }) => (
            <li key={id}>
              <button type="button" onClick={() => add(id)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
});

const putBack = (draft: Draft, id: string): Draft => ({
  ...draft,
  lines: draft.lines.map(({ out, ...line }) => (out && line.id !== id ? { ...line, out } : line)),
});

/** What a new line says at first: the library's other words for the moment, else a template's. */
function firstWords(moment: Moment, moments: readonly MomentEntry[], templates: readonly Template[]) {
  const more = moments.find(({ id }) => id === moment)?.more?.[0];
  const line = templates.flatMap(({ lines }) => lines).find((each) => each.moment === moment);
  const say = moment === 'ask' || !line ? more : line.say;
  return say === undefined ? [] : parseSay(say).parts;
}
