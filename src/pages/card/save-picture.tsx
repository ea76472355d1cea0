import { useState } from 'react';
import type { RowName } from '../../components/card-rows.tsx';
import { drawCardPicture } from '../../device/draw-card-picture.ts';
import { useWorld } from '../../device/world.tsx';
import type { Card, CardRow, Headline, Run } from '../../domain/card/card.ts';
import { CARD } from '../../words/card.ts';

type Props = { card: Card; nameOf: (row: CardRow) => RowName };

const BLANK = '__________';
const headline = (head: Headline) => ('text' in head ? head.text : BLANK);
const toRun = (run: Run) => ({ text: 'gap' in run ? BLANK : run.text, cue: run.cue === true });

/** Keeps the card on this phone as a picture. */
export function SavePicture({ card, nameOf }: Props) {
  const { saveFile } = useWorld();
  const [said, setSaid] = useState('');
  const save = async () => {
    const blob = await drawCardPicture({
      title: headline(card.title),
      number: headline(card.number),
      rows: [...card.front, ...card.back]
        .filter(({ name }) => name.kind !== 'log')
        .map((row) => ({ label: nameOf(row).label, runs: row.runs.map(toRun) })),
    });
    if (blob) saveFile('my-card.png', blob);
    setSaid(blob ? CARD.pictureSaved : CARD.pictureFailed);
  };
  return (
    <>
      <button type="button" className="act" onClick={() => void save()}>
        {CARD.phoneGo}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
