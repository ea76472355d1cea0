import { useEffect, useRef, useState } from 'react';
import { PickList } from '../../components/pick-list.tsx';
import { TypeReply } from '../../components/type-reply.tsx';
import { OTHER, WhichMove } from '../../components/which-move.tsx';
import type { Reply } from '../../domain/rehearsal/rehearsal.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import type { Sayable } from './sayable.ts';
import type { Proposing } from './use-proposal.ts';
import type { SaidAloud as Said } from './use-spoken-turn.ts';

type Props = {
  said: Said;
  words: Sayable;
  proposing: Proposing;
  onSaid: (reply: Pick<Reply, 'move' | 'text' | 'by' | 'take'>) => void;
  onAgain: () => void;
  onDropSound: () => void;
};

/** What was said, to be heard again, and which move it was. */
export function SaidAloud({ said, words, proposing, onSaid, onAgain, onDropSound }: Props) {
  return (
    <div className="spoken">
      {said.words ? (
        <FromWords said={said} proposing={proposing} onSaid={onSaid} />
      ) : (
        <FromPerson said={said} words={words} proposing={proposing} onSaid={onSaid} />
      )}
      <Sound said={said} onDropSound={onDropSound} />
      <p className="acts small">
        <button type="button" className="quiet" onClick={onAgain}>
          {REHEARSE.sayAgain}
        </button>
      </p>
    </div>
  );
}

/** Words were made of it: they are read as typed ones are, and can be changed. */
function FromWords({ said, proposing, onSaid }: Pick<Props, 'said' | 'proposing' | 'onSaid'>) {
  const { propose, learn } = proposing;
  const [changing, setChanging] = useState(false);
  const [proposal] = useState(() => propose(said.words));
  if (changing)
    return (
      <TypeReply
        start={said.words}
        propose={propose}
        onReply={(move, text, proposed) => {
          learn(text, move, proposed);
          onSaid({ move, text, by: 'typed', ...takeOf(said) });
        }}
      />
    );
  return (
    <WhichMove
      text={said.words}
      proposal={proposal}
      onChoose={(move) => {
        learn(said.words, move, proposal);
        onSaid({ move, text: said.words, by: 'recognised', ...takeOf(said) });
      }}
      onChangeWords={() => setChanging(true)}
    />
  );
}

/** Nobody heard the words: the person says whether it was their line. */
function FromPerson({
  said,
  words,
  proposing,
  onSaid,
}: Pick<Props, 'said' | 'words' | 'proposing' | 'onSaid'>) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const others = proposing.others.filter(({ move }) => move !== words.move);
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {REHEARSE.saidTitle}
      </h3>
      <button
        type="button"
        className="act"
        onClick={() => onSaid({ move: words.move, text: words.text, ...takeOf(said) })}
      >
        {REHEARSE.saidMine}
      </button>
      <PickList
        title={REHEARSE.saidOther}
        picks={[...others, { move: OTHER, label: REHEARSE.other }]}
        onPick={(move) => onSaid({ move, ...takeOf(said) })}
      />
    </>
  );
}

/** The sound of it is in memory only, and gone with one tap. */
function Sound({ said: { sound }, onDropSound }: Pick<Props, 'said' | 'onDropSound'>) {
  const [dropped, setDropped] = useState(false);
  const gone = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (dropped) gone.current?.focus();
  }, [dropped]);
  if (dropped)
    return (
      <p className="small soft" ref={gone} tabIndex={-1}>
        {REHEARSE.soundDropped}
      </p>
    );
  if (!sound) return null;
  return (
    <div>
      <p className="acts small">
        <button type="button" className="quiet" onClick={() => void sound.play()}>
          {REHEARSE.hearMyself}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setDropped(true);
            onDropSound();
          }}
        >
          {REHEARSE.dropSound}
        </button>
      </p>
      <p className="small soft">{REHEARSE.soundNote}</p>
    </div>
  );
}

const takeOf = ({ take }: Said): Pick<Reply, 'take'> => (take ? { take } : {});
