import { use, useState } from 'react';
import { LongField } from '../../components/long-field.tsx';
import { loadPartnerList } from '../../content/library.ts';
import { readTyped } from '../../domain/partner/aloud/read-typed.ts';
import type { PartnerRun } from '../../domain/partner/partner-run.ts';
import { startForPartner } from '../../domain/partner/with-run.ts';
import type { RehearsalRow } from '../../stores/row-types.ts';
import { PARTNER, typedTrouble, WITH_PARTNER } from '../../words/partner.ts';
import { sayAs } from '../../words/say.ts';
import { NoteField } from '../note-field.tsx';
import { useContent } from '../use-content.ts';
import { useGraphOf } from '../use-graph-of.ts';
import type { Added } from './use-take-run.ts';

type Props = {
  /** Newest first. */
  waiting: readonly RehearsalRow[];
  onRun: (rehearsalId: string, run: PartnerRun, added: Added) => void;
};

/** The words that a partner reads aloud, typed in; and what they said with them. */
export function WordsBack({ waiting, onRun }: Props) {
  const { language } = useContent();
  const graphOf = useGraphOf();
  const list = use(loadPartnerList(language));
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState<Added>({});
  const [trouble, setTrouble] = useState('');
  const take = async () => {
    const calls = await Promise.all(
      waiting.map(async (rehearsal) => {
        const loaded = await graphOf(language, rehearsal.scenario.id).catch(() => undefined);
        if (loaded?.hash !== rehearsal.scenario.hash) return [];
        return [{ key: rehearsal.id, start: startForPartner(rehearsal, loaded.graph) }];
      }),
    );
    const read = readTyped(typed, list.words, calls.flat());
    if ('trouble' in read) return setTrouble(typedTrouble(read.trouble));
    setTrouble('');
    onRun(read.key, read.run, added);
  };
  return (
    <form
      className="words-back"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <LongField label={WITH_PARTNER.words} value={typed} onChange={setTyped} rows={2} />
      <p className="small soft">{WITH_PARTNER.wordsNote}</p>
      <details>
        <summary className="small">{WITH_PARTNER.alsoSaid}</summary>
        <NoteField
          label={PARTNER.keep}
          ownLabel={PARTNER.ownKeep}
          sentences={list.keep.map(sayAs)}
          note={added.keep}
          onChange={(keep) => setAdded({ ...added, keep })}
        />
        <NoteField
          label={PARTNER.change}
          ownLabel={PARTNER.ownChange}
          sentences={list.change.map(sayAs)}
          note={added.change}
          onChange={(change) => setAdded({ ...added, change })}
        />
      </details>
      <button type="submit" className="quiet">
        {WITH_PARTNER.takeWords}
      </button>
      <p role="status" className="say">
        {trouble}
      </p>
    </form>
  );
}
