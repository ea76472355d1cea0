import { useEffect, useRef } from 'react';
import { OTHER, type Proposal } from '../../components/which-move.tsx';
import { loadRecogniser, type Recogniser } from '../../content/load-recogniser.ts';
import { type Facts, MOVES, type Move } from '../../domain/library/ids.ts';
import type { MoveEntry } from '../../domain/library/schemas.ts';
import { proposeMoves } from '../../domain/recogniser/propose-moves.ts';
import { rememberCorrection } from '../../domain/recogniser/remember-correction.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { offersOf } from '../../domain/rehearsal/offers.ts';
import { saysOf } from '../../domain/rehearsal/says-of.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { useContent } from '../use-content.ts';
import { labelOf } from './move-label.ts';

export type Proposing = ReturnType<typeof useProposal>;

type Turn = {
  call: Call;
  moves: readonly MoveEntry[];
  facts: Facts;
  /** The words that stand beside, and what they do. */
  shown: { text: string; move: string };
};

/**
 * Which moves words may be that were typed or heard at this turn. The recogniser is loaded when this is first used; until
 * it is there, and where there is none, the person says which. The first call proposes nothing that goes wrong.
 */
export function useProposal({ call, moves, facts, shown }: Turn) {
  const { language, speech } = useContent();
  const recogniser = useRef<Recogniser>(undefined);
  const corrections = useOwn((own) => own.settings.corrections) ?? [];
  const poor = useOwn((own) => own.settings.introduced === true);
  const changeSettings = useOwn((own) => own.changeSettings);
  useEffect(() => {
    // without it the person says which move it was
    void loadRecogniser(language).then(
      (loaded) => {
        recogniser.current = loaded;
      },
      () => {},
    );
  }, [language]);
  const all = offersOf(call);
  const offers = all.filter(({ edge }) => poor || edge.good);
  const after = call.turn.response;
  const isGood = (move: Move) =>
    all.find((offer) => offer.move === move)?.edge.good ?? moves.find(({ id }) => id === move)?.good ?? true;
  const others = offers
    .filter(({ move }) => move !== 'hang-up')
    .map(({ move }) => ({ move, label: labelOf(move, offers, moves) }));
  return {
    /** All that may be done at this turn. */
    others,
    propose: (text: string): Proposal => {
      const said = {
        text,
        employer: saysOf(call, speech),
        offered: MOVES.filter((move) => poor || isGood(move)),
        names: facts,
      };
      const ranked = recogniser.current?.(said).ranked ?? [];
      const likely = proposeMoves({ text, after, names: facts, ranked, shown, corrections })
        .filter((move) => move !== OTHER)
        .map((move) => ({ move, label: labelOf(move, offers, moves) }));
      const rest = others.filter(({ move }) => !likely.some((each) => each.move === move));
      // a line that is known again is no proposal by itself
      return ranked.length > 0 ? { likely, rest } : { likely: [], rest: [...likely, ...rest] };
    },
    /** Keeps what the words were when it is not what was proposed first. */
    learn: (text: string, move: string, { likely }: Proposal) => {
      if (move === OTHER || !likely[0] || likely[0].move === move) return;
      const correction = { text, move, ...(after === undefined ? {} : { after }) };
      changeSettings({ corrections: rememberCorrection(corrections, correction) });
    },
  };
}
