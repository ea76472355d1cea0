import { Link, useParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { TroublePage } from '../../components/trouble-page.tsx';
import { paths } from '../../paths.ts';
import type { TemplateRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';
import { TEMPLATES } from '../../words/templates.ts';
import { Problems } from '../edit-scenario/found-list.tsx';
import { AddLine } from './add-line.tsx';
import { TemplateFields } from './template-fields.tsx';
import { TemplateLine } from './template-line.tsx';
import { useTemplateEditor } from './use-template-editor.ts';

/** `/library/templates/:id`: words to begin with of the person's own, written line by line. */
export function EditTemplatePage() {
  const { id = '' } = useParams();
  const row = useOwn((own) => own.templates[id]);
  return row ? <EditTemplate key={id} row={row} /> : <NotFound />;
}

function EditTemplate({ row }: { row: TemplateRow }) {
  const editor = useTemplateEditor(row);
  if (!editor) return <TroublePage title={TEMPLATES.unreadable} advice={TEMPLATES.unreadableAdvice} />;
  const { template, problems } = editor;
  const aboutLine = (at: number) => problems.filter(({ path }) => path[0] === 'lines' && path[1] === at);
  const aboutAll = problems.filter(({ path }) => path[0] !== 'lines' || path.length < 2);
  return (
    <>
      <PageTitle title={TEMPLATES.edit} />
      <p className="lead" dir="auto">
        {row.title}
      </p>
      <p className="small soft">{EDIT_CALL.kept}</p>
      <div className="acts edit-tools">
        <button type="button" className="quiet" disabled={!editor.undo} onClick={editor.undo}>
          {EDIT_CALL.undo}
        </button>
        <Link className="quiet" to={paths.library}>
          {EDIT_CALL.library}
        </Link>
      </div>
      <div role="status">
        {row.errors === 0 ? (
          <p className="strong">{TEMPLATES.fine}</p>
        ) : (
          <p className="strong">{TEMPLATES.toMend(row.errors)}</p>
        )}
      </div>
      <Problems problems={aboutAll} />
      <TemplateFields editor={editor} />
      <section className="section" aria-labelledby="lines">
        <h2 id="lines">{TEMPLATES.lines}</h2>
        <p className="say small">{TEMPLATES.how}</p>
        <ol className="template-lines">
          {template.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
            <li key={at}>
              <TemplateLine editor={editor} line={line} at={at} problems={aboutLine(at)} />
            </li>
          ))}
        </ol>
        <AddLine editor={editor} />
      </section>
    </>
  );
}
