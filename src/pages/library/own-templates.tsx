import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useWorld } from '../../device/world.tsx';
import { paths } from '../../paths.ts';
import type { TemplateRow } from '../../stores/row-types.ts';
import { useActions, useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { TEMPLATES } from '../../words/templates.ts';
import { goalTitles } from '../goal-titles.ts';
import { useContent } from '../use-content.ts';
import { CopyTemplate } from './copy-template.tsx';

/** Words to begin with that the person wrote or took over: to change, save as a file, and take out. */
export function OwnTemplates() {
  const rows = useOwn((own) => own.templates);
  const { removeTemplate, putBackTemplate } = useActions();
  const [gone, setGone] = useState<TemplateRow>();
  const shown = Object.values(rows).sort((one, other) => other.changedAt - one.changedAt);
  const takeOut = (row: TemplateRow) => {
    removeTemplate(row.id);
    setGone(row);
  };
  const putBack = () => {
    if (gone) putBackTemplate(gone);
    setGone(undefined);
  };
  return (
    <section className="section" aria-labelledby="own-templates">
      <h2 id="own-templates">{TEMPLATES.title}</h2>
      <p>{TEMPLATES.lead}</p>
      <CopyTemplate />
      <div role="status">
        {gone && (
          <p dir="auto">
            {TEMPLATES.takenOut(gone.title)}{' '}
            <button type="button" className="quiet" onClick={putBack}>
              {TEMPLATES.putBack}
            </button>
          </p>
        )}
      </div>
      {shown.length === 0 && <p className="soft">{TEMPLATES.none}</p>}
      <ol className="next">
        {shown.map((row) => (
          <Item key={row.id} row={row} takeOut={takeOut} />
        ))}
      </ol>
    </section>
  );
}

function Item({ row, takeOut }: { row: TemplateRow; takeOut: (row: TemplateRow) => void }) {
  const { saveFile } = useWorld();
  const { base } = useContent();
  const id = useId();
  const { title, goal, channel, style, errors, yaml } = row;
  return (
    <li>
      <p className="want small soft">{SCRIPT.channels[channel]}</p>
      <div>
        <h3 id={id} dir="auto">
          {title}
        </h3>
        <p>{TEMPLATES.about(goalTitles(base.goals)[goal], SCRIPT.styles[style])}</p>
        {errors > 0 && <p>{TEMPLATES.toMend(errors)}</p>}
      </div>
      <div className="step acts">
        <Link className="quiet" aria-describedby={id} to={paths.editTemplate(row.id)}>
          {TEMPLATES.change}
        </Link>
        <button
          type="button"
          className="quiet"
          aria-describedby={id}
          onClick={() => saveFile(`${title}.yaml`, new Blob([yaml], { type: 'text/plain' }))}
        >
          {TEMPLATES.save}
        </button>
        <button type="button" className="quiet" aria-describedby={id} onClick={() => takeOut(row)}>
          {TEMPLATES.takeOut}
        </button>
      </div>
    </li>
  );
}
