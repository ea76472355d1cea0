import { useEffect, useState } from 'react';
import type { CardToPrint } from '../../components/card-to-print.ts';
import { Tick } from '../../components/tick.tsx';
import { type CardPicture, drawCardPictures } from '../../device/draw-card-picture.ts';
import { useWorld } from '../../device/world.tsx';
import type { CardRow, Headline, Run } from '../../domain/card/card.ts';
import { PAPERS } from '../../domain/card/papers.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { CARD } from '../../words/card.ts';
import { FIRST_PRINT, type Print } from './print.ts';
import { useCards } from './use-cards.ts';

type Props = { script: ScriptRow; opening: OpeningRow };

/** A picture has room for the rest of a sheet. */
const MOST: Print = FIRST_PRINT;
const ALL: Print = { ...FIRST_PRINT, answers: 'all' };

/** Keeps the card on this phone: what is seen here is what is saved. */
export function PhonePictures({ script, opening }: Props) {
  const { saveFile } = useWorld();
  const [isAll, setIsAll] = useState(false);
  const [card] = useCards(script, opening, isAll ? ALL : MOST, 'letter');
  const pictures = usePictures(card);
  const [saved, setSaved] = useState(0);
  const count = pictures?.length ?? 0;
  const next = pictures?.[saved % Math.max(1, count)];
  const save = () => {
    if (!next) return;
    saveFile(count > 1 ? `my-card-${(saved % count) + 1}.png` : 'my-card.png', next.blob);
    setSaved(saved + 1);
  };
  const chooseAll = (chosen: boolean) => {
    setIsAll(chosen);
    setSaved(0);
  };
  return (
    <section className="desk phone-pictures" aria-label={CARD.phoneTitle}>
      {script.answers.length > PAPERS.letter.answers && (
        <Tick label={CARD.phoneAll(script.answers.length)} checked={isAll} onChange={chooseAll} />
      )}
      <p className="acts">
        <button type="button" className="act" disabled={!next} onClick={save}>
          {count > 1 ? CARD.phoneGoOf((saved % count) + 1, count) : CARD.phoneGo}
        </button>
      </p>
      <p role="status" className="say small soft">
        {pictures && count === 0
          ? CARD.pictureFailed
          : saved > 0 && CARD.picturesSaved(Math.min(saved, count), count)}
      </p>
      {pictures?.map(({ url }, at) => (
        <img key={url} src={url} alt={CARD.pictureAlt(at + 1, count)} width={1080} />
      ))}
    </section>
  );
}

type Drawn = { blob: Blob; url: string };

/** The pictures of a card; undefined until they are drawn. */
function usePictures(card: CardToPrint | undefined): Drawn[] | undefined {
  const [drawn, setDrawn] = useState<Drawn[]>();
  useEffect(() => {
    if (!card) return;
    let left = false;
    let urls: string[] = [];
    void drawCardPictures(pictureOf(card)).then((blobs) => {
      if (left) return;
      const all = blobs.map((blob) => ({ blob, url: URL.createObjectURL(blob) }));
      urls = all.map(({ url }) => url);
      setDrawn(all);
    });
    return () => {
      left = true;
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [card]);
  return drawn;
}

const BLANK = '__________';
const headline = (head: Headline) => ('text' in head ? head.text : BLANK);
const toRun = (run: Run) => ({ text: 'gap' in run ? BLANK : run.text, cue: run.cue === true });

function pictureOf({ card, nameOf }: CardToPrint): CardPicture {
  const toRow = (row: CardRow) => {
    const { label, direction } = nameOf(row);
    const after = direction ? [{ text: ` (${direction})`, cue: false }] : [];
    return { label, runs: [...row.runs.map(toRun), ...after] };
  };
  const rows = [...card.front, ...card.back].filter(({ name }) => name.kind !== 'log');
  return {
    title: headline(card.title),
    number: headline(card.number),
    rows: rows.filter(({ name }) => name.kind !== 'always').map(toRow),
    always: rows.filter(({ name }) => name.kind === 'always').map(toRow),
  };
}
