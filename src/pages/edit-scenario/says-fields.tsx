import { memo, useState } from 'react';
import { LongField } from '../../components/long-field.tsx';
import { MOST_SAYS, setSays } from '../../domain/library/edit/set-says.ts';
import { EDIT_CALL } from '../../words/edit-call.ts';
import { useChangeTurn } from './use-change-turn.ts';
import { useTyped } from './use-typed.ts';

type Props = { id: string; says: readonly string[] | undefined };

const NOTHING: readonly string[] = [''];

/** The ways to say a turn. One that is left without words goes. */
export const SaysFields = memo(function SaysFields({ id, says = NOTHING }: Props) {
  const change = useChangeTurn(id);
  const [hasMore, setHasMore] = useState(false);
  const typing = useTyped(says, (typed) => change('says', (turn) => setSays(turn, typed)));
  const texts = hasMore ? [...typing.shown, ''] : typing.shown;
  const type = (at: number, next: string) => {
    if (at === typing.shown.length) setHasMore(false);
    typing.type(texts.with(at, next));
  };
  return (
    <div className="says-fields">
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ways to say it have no name but their place
        <form key={at} onSubmit={(event) => event.preventDefault()} onBlur={typing.leave}>
          <LongField
            label={at === 0 ? EDIT_CALL.says : EDIT_CALL.saysMore(at + 1)}
            rows={2}
            value={text}
            onChange={(next) => type(at, next)}
          />
        </form>
      ))}
      <p className="small soft">{EDIT_CALL.saysLead}</p>
      {texts.length < MOST_SAYS && !hasMore && (
        <button type="button" className="quiet" onClick={() => setHasMore(true)}>
          {EDIT_CALL.addSay}
        </button>
      )}
    </div>
  );
});
