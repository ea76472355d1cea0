import { SelectField } from '../../components/select-field.tsx';
import { setSurprise, surpriseAt } from '../../domain/library/edit/set-surprise.ts';
import { useCall, useChange } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';

/** Later than this a practice call is mostly over. */
const LATEST = 8;

/** Whether a turn may come in between, and from which reply on. */
export function SurpriseField({ id }: { id: string }) {
  const at = useCall(({ call }) => surpriseAt(call.file, id));
  const change = useChange();
  const from = [...new Set([...Array.from({ length: LATEST }, (_, index) => index + 1), at ?? 1])];
  return (
    <>
      <SelectField
        label={EDIT_CALL.surprise}
        values={['', ...from.map(String)]}
        labels={{
          ...Object.fromEntries(from.map((reply) => [String(reply), EDIT_CALL.surpriseFrom(reply)])),
          '': EDIT_CALL.noSurprise,
        }}
        value={at === undefined ? '' : String(at)}
        onChange={(next) =>
          change('surprise', (file) => setSurprise(file, id, next === '' ? undefined : Number(next)))
        }
      />
      {at !== undefined && <p className="small soft">{EDIT_CALL.surpriseNote}</p>}
    </>
  );
}

/** May the replies of a turn lead back to what it came in between? */
export const useIsSurprise = (id: string): boolean =>
  useCall(({ call }) => surpriseAt(call.file, id) !== undefined);
