import { memo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { TroublePage } from '../../components/trouble-page.tsx';
import { CallEditorProvider, useCall } from '../../stores/call-editor-context.tsx';
import type { ScenarioRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';
import { shownIn } from './at-turn.ts';
import { CallFields } from './call-fields.tsx';
import { EditTools } from './edit-tools.tsx';
import { FoundList } from './found-list.tsx';
import { MapOfCall } from './map-of-call.tsx';
import { PlayCall } from './play-call.tsx';
import { TurnList } from './turn-list.tsx';
import { useCallEditor } from './use-call-editor.ts';

/** `/library/scenarios/:id`: a practice call of the person's own, written turn by turn. */
export function EditScenarioPage() {
  const { id = '' } = useParams();
  const row = useOwn((own) => own.scenarios[id]);
  return row ? <EditRow key={id} row={row} /> : <NotFound />;
}

function EditRow({ row }: { row: ScenarioRow }) {
  const editor = useCallEditor(row);
  if (!editor) return <TroublePage title={EDIT_CALL.unreadable} advice={EDIT_CALL.unreadableAdvice} />;
  return (
    <CallEditorProvider value={editor}>
      <EditCall />
    </CallEditorProvider>
  );
}

/** Nothing of it is drawn anew when what was typed has been saved. */
const EditCall = memo(function EditCall() {
  const { turn, play, map } = shownIn(useSearchParams()[0]);
  const isThere = useCall(({ call }) => play !== undefined && Object.hasOwn(call.file.turns, play));
  if (play !== undefined && isThere) return <PlayCall key={play} from={play} />;
  return (
    <>
      <PageTitle title={EDIT_CALL.title} focus={turn === undefined} />
      <CallTitle />
      <EditTools map={map} />
      <FoundList />
      <CallFields />
      {map ? <MapOfCall near={turn} /> : <TurnList open={turn} />}
    </>
  );
});

function CallTitle() {
  const title = useCall(({ call }) => call.file.title);
  return (
    <>
      <p className="lead" dir="auto">
        {title}
      </p>
      <p className="small soft">{EDIT_CALL.kept}</p>
    </>
  );
}
