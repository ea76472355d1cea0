import { useState } from 'react';
import { isNewer, packsByWriter } from '../../domain/library/pack/packs-by-writer.ts';
import type { ScenarioRow } from '../../stores/row-types.ts';
import { useActions, useOwn } from '../../stores/session-context.tsx';
import { PACKS, packTrouble } from '../../words/packs.ts';
import { PackOf } from './pack-of.tsx';
import { usePackOffers } from './pack-offers.ts';
import { readOffered } from './pack-take.ts';

type Props = { onStart: ((id: string) => void) | undefined };
type Item = ReturnType<typeof packsByWriter<ScenarioRow>>[number]['items'][number];

/** What others wrote: offered by whoever runs this site, or sent. Each with its writer, to add, bring up to date, remove. */
export function PackCalls({ onStart }: Props) {
  const rows = useOwn((own) => own.scenarios);
  const { addScenario, changeScenario, removeScenario, putBackScenario } = useActions();
  const { offers, ask, textOf } = usePackOffers();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [gone, setGone] = useState<readonly ScenarioRow[]>([]);
  const packs = packsByWriter(offers?.calls ?? [], Object.values(rows));

  /** Gives how many were taken. What is not taken is told, and what is here stays. */
  const take = async (items: readonly Item[]): Promise<{ taken: number; troubles: string[] }> => {
    const troubles: string[] = [];
    let taken = 0;
    for (const { call, row, title } of items) {
      if (!call) continue;
      const read = await readOffered(call, await textOf(call));
      if ('rule' in read) troubles.push(packTrouble(read.rule, title));
      else if (row) changeScenario(row.id, read.scenario);
      else addScenario(read.scenario);
      if ('scenario' in read) taken += 1;
    }
    return { taken, troubles };
  };
  const add = async (items: readonly Item[]) => {
    setGone([]);
    setSaid([PACKS.asking]);
    const { taken, troubles } = await take(items.filter(({ row }) => !row));
    setSaid([...(taken > 0 ? [PACKS.added(taken)] : []), ...troubles]);
  };
  const lookAgain = async () => {
    setGone([]);
    setSaid([PACKS.asking]);
    const { calls, rule } = await ask();
    if (rule) return setSaid([rule === 'none' ? PACKS.noMore : packTrouble(rule)]);
    const items = packsByWriter(calls, Object.values(rows)).flatMap((pack) => pack.items);
    const { taken, troubles } = await take(items.filter(isNewer));
    setSaid([taken > 0 ? PACKS.updated(taken) : PACKS.newest, ...troubles]);
  };
  const remove = (items: readonly Item[]) => {
    const out = items.flatMap(({ row }) => row ?? []);
    for (const { id } of out) removeScenario(id);
    setGone(out);
    setSaid([PACKS.removed(out.length)]);
  };
  const putBack = () => {
    for (const row of gone) putBackScenario(row);
    setGone([]);
    setSaid([]);
  };
  const rule = said.length === 0 && offers?.rule !== 'none' ? offers?.rule : undefined;
  return (
    <section className="section" aria-labelledby="packs">
      <h2 id="packs">{PACKS.title}</h2>
      <p>{PACKS.lead}</p>
      {offers && packs.length === 0 && !rule && <p>{PACKS.none}</p>}
      <p className="acts">
        <button type="button" className="quiet" onClick={() => void lookAgain()}>
          {PACKS.look}
        </button>
      </p>
      <div role="status" className="pack-said">
        {[...(rule ? [packTrouble(rule)] : []), ...said].map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
        {gone.length > 0 && (
          <button type="button" className="quiet" onClick={putBack}>
            {PACKS.putBack}
          </button>
        )}
      </div>
      {packs.map((pack) => (
        <PackOf
          key={pack.by ?? ''}
          pack={pack}
          onAdd={() => void add(pack.items)}
          onRemove={() => remove(pack.items)}
          onStart={onStart}
        />
      ))}
    </section>
  );
}
