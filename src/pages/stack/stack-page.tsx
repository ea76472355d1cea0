import { useCallback, useId, useMemo, useState } from 'react';
import { CardPreview } from '../../components/card-preview.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useWorld } from '../../device/world.tsx';
import type { Printing } from '../../domain/card/impose.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { STACK } from '../../words/stack.ts';
import { plainSheet } from '../card/plain-sheet.ts';
import { SideChoices } from '../card/side-choices.tsx';
import { ScanCodes } from '../scan-codes.tsx';
import { useRowNames } from '../use-row-names.ts';
import { readFiles } from './read-files.ts';
import { StackList } from './stack-list.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useStack } from './use-stack.ts';

/** Four of these lie on the sheet that the region prints on. */
const QUARTER = { letter: 'quarter-letter', a4: 'a6' } as const;

/** `/cards/stack`: a coach prints the cards of a group, which they were given as files or codes. */
export function StackPage() {
  const world = useWorld();
  const stack = useStack();
  const { cards, said, take } = stack;
  const sheet = plainSheet(
    useOwn((own) => own.settings.paper),
    world.languages,
  );
  const [printing, setPrinting] = useState<Printing>({ sides: 'two', flip: 'long' });
  const takeFiles = useCallback((files: File[]) => void readFiles(files).then(take), [take]);
  useFileDrop(takeFiles);
  const nameOf = useRowNames();
  const toPrint = useMemo(() => cards.map(({ card }) => ({ card, nameOf })), [cards, nameOf]);
  return (
    <div className="panes panes-card">
      <section className="card-choices stack-choices">
        <PageTitle title={STACK.title} />
        <p className="lead">{STACK.lead}</p>
        <p className="say small soft">{STACK.howToGive}</p>
        <p className="say small">{STACK.nothingStored}</p>
        <PickFiles onFiles={takeFiles} />
        <ScanCodes onCode={(text) => void take([{ text }])} troubles={STACK.cameraTrouble} />
        <div role="status" className="stack-said">
          {said.map((sentence) => (
            <p className="say small" key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
        </div>
        <StackList cards={cards} remove={stack.remove} />
        {cards.length > 0 && (
          <form className="card-form" onSubmit={(event) => event.preventDefault()}>
            <SideChoices
              {...printing}
              on={sheet}
              onChange={(patch) => setPrinting({ ...printing, ...patch })}
            />
            <div className="acts">
              <button type="button" className="act" onClick={world.print}>
                {STACK.print}
              </button>
            </div>
          </form>
        )}
      </section>
      {cards.length > 0 && <CardPreview cards={toPrint} paper={QUARTER[sheet]} on={sheet} {...printing} />}
    </div>
  );
}

function PickFiles({ onFiles }: { onFiles: (files: File[]) => void }) {
  const id = useId();
  return (
    <div className="restore">
      <input
        id={id}
        className="file-input"
        type="file"
        multiple
        accept=".txt,text/plain"
        onChange={({ currentTarget: input }) => {
          onFiles([...(input.files ?? [])]);
          input.value = '';
        }}
      />
      <label className="quiet file" htmlFor={id}>
        {STACK.pick}
      </label>
      <p className="say small soft">{STACK.drop}</p>
    </div>
  );
}
