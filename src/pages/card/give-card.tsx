import { lazy, Suspense, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { CardPreview } from '../../components/card-preview.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useWorld } from '../../device/world.tsx';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { CARD } from '../../words/card.ts';
import { CARD_GIVE, cardFileName } from '../../words/card-give.ts';
import { FIRST_PRINT, type Print } from './print.ts';
import { useCards } from './use-cards.ts';
import { useGiven } from './use-given.ts';

const QrPicture = lazy(() =>
  import('../../components/qr-picture.tsx').then((page) => ({ default: page.QrPicture })),
);

/** Letters that a code may hold: with more of them its squares are too small for the camera of a laptop. */
const MOST_IN_CODE = 1_465;

type Props = { script: ScriptRow; opening: OpeningRow };

/** The card for a coach who prints a group's cards: as a file or as a code, and what is on it. */
export function GiveCard({ script, opening }: Props) {
  const { saveFile } = useWorld();
  const [words, setWords] = useState<Exclude<Print['words'], 'both'>>('full');
  const print = useMemo((): Print => ({ ...FIRST_PRINT, words }), [words]);
  const cards = useCards(script, opening, print, 'a6');
  const given = useGiven(cards[0]?.card);
  const [isSaved, setIsSaved] = useState(false);
  const save = () => {
    if (given === undefined || given === 'failed') return;
    saveFile(cardFileName(cards[0]?.card.initials ?? ''), new Blob([given.text], { type: 'text/plain' }));
    setIsSaved(true);
  };
  return (
    <section className="desk give-card" aria-label={CARD_GIVE.title}>
      <SelectField
        label={CARD.words}
        values={['full', 'cues', 'stage']}
        labels={{ full: CARD.wordsFull, cues: CARD.wordsCues, stage: CARD.wordsStage }}
        value={words}
        onChange={(chosen) => {
          setWords(chosen);
          setIsSaved(false);
        }}
      />
      <p className="say small soft">{CARD_GIVE.only}</p>
      <p className="acts">
        <button
          type="button"
          className="act"
          disabled={given === undefined || given === 'failed'}
          onClick={save}
        >
          {CARD_GIVE.asFile}
        </button>
      </p>
      <p role="status" className="say small soft">
        {given === 'failed' ? CARD_GIVE.failed : isSaved && CARD_GIVE.saved}
      </p>
      {given !== undefined && given !== 'failed' && <AsCode text={given.text} />}
      <CardPreview cards={cards} paper="a6" on="own" sides="one" flip="long" />
      <p className="acts">
        <Link className="quiet" to={paths.cardStack}>
          {CARD_GIVE.coach}
        </Link>
      </p>
    </section>
  );
}

function AsCode({ text }: { text: string }) {
  const [isShown, setIsShown] = useState(false);
  if (text.length > MOST_IN_CODE) return <p className="say small soft">{CARD_GIVE.tooLong}</p>;
  return (
    <>
      <p className="acts">
        <button type="button" className="quiet" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? CARD_GIVE.hideCode : CARD_GIVE.asCode}
        </button>
      </p>
      {isShown && (
        <Suspense>
          <QrPicture text={text} label={CARD_GIVE.codeLabel} />
          <p className="say small soft">{CARD_GIVE.codeNote}</p>
        </Suspense>
      )}
    </>
  );
}
