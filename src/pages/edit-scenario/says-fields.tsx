import { memo, useState } from 'react';
import { LongField } from '../../components/long-field.tsx';
import { MOST_SAYS, saysKept, setSays } from '../../domain/library/edit/set-says.ts';
import { EDIT_CALL } from '../../words/edit-call.ts';
import { useChangeTurn } from './use-change-turn.ts';

type Props = { id: string; says: string[] | undefined };

const NOTHING: readonly string[] = [];

/** The ways to say a turn. A field that is empty stays as long as the turn is open; the call keeps those with words. */
export const SaysFields = memo(function SaysFields({ id, says = [] }: Props) {
  const change = useChangeTurn(id);
  const [typed, setTyped] = useState(NOTHING);
  const kept = saysKept(typed);
  const isTyped = kept.length === says.length && kept.every((text, at) => text === says[at]);
  const texts = isTyped && typed.length > 0 ? typed : says.length > 0 ? says : [''];
  const give = (next: readonly string[]) => {
    setTyped(next);
    change('says', (turn) => setSays(turn, next));
  };
  return (
    <div className="says-fields">
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ways to say it have no name but their place
        <form key={at} onSubmit={(event) => event.preventDefault()}>
          <LongField
            label={at === 0 ? EDIT_CALL.says : EDIT_CALL.saysMore(at + 1)}
            rows={2}
            value={text}
            onChange={(next) => give(texts.with(at, next))}
          />
        </form>
      ))}
      <p className="small soft">{EDIT_CALL.saysLead}</p>
      {texts.length < MOST_SAYS && (
        <button type="button" className="quiet" onClick={() => setTyped([...texts, ''])}>
          {EDIT_CALL.addSay}
        </button>
      )}
    </div>
  );
});
