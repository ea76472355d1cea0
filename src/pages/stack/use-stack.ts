import { useCallback, useMemo, useRef, useState } from 'react';
import { byInitials } from '../../domain/card/by-initials.ts';
import type { Card } from '../../domain/card/card.ts';
import { takeCard } from '../../stores/take-card.ts';
import { STACK, stackTrouble } from '../../words/stack.ts';
import { useContent } from '../use-content.ts';

/** More than any group has, and what a small computer lays out. */
const MOST = 120;

/** A card in the pile; `text` is what was given, and tells it from others. */
export type InStack = { text: string; card: Card };

/** What was given: the text of a file, undefined where it could not be read, or of a code. */
export type Given = { text: string | undefined; file?: string };

export type Stack = {
  /** By initials. */
  cards: InStack[];
  /** What the last files or the last code came to, a sentence each. */
  said: string[];
  take: (given: readonly Given[]) => Promise<void>;
  remove: (text: string, said: string) => void;
};

/** The pile of cards that are printed together. It lives in the memory of this page alone. */
export function useStack(): Stack {
  const { base, speech } = useContent();
  const { always } = base;
  const [cards, setCards] = useState<InStack[]>([]);
  const [said, setSaid] = useState<string[]>([]);
  const now = useRef(cards);
  const put = useCallback((next: InStack[]) => {
    now.current = next.toSorted((one, other) => byInitials(one.card, other.card));
    setCards(now.current);
  }, []);
  const take = useCallback(
    async (given: readonly Given[]) => {
      const taken = await Promise.all(given.map((each) => takeOne(each, { always, speech })));
      const all = [...now.current];
      const troubles = taken.flatMap((each) => {
        const rule = 'rule' in each ? each.rule : ruleAgainst(each, all);
        if (rule) return [stackTrouble(rule, each.file, MOST)];
        if ('card' in each) all.push(each);
        return [];
      });
      const added = all.slice(now.current.length).map(({ card }) => card.initials || STACK.noInitials);
      put(all);
      setSaid([STACK.added(added), ...new Set(troubles)].filter((sentence) => sentence !== ''));
    },
    [always, speech, put],
  );
  const remove = useCallback(
    (text: string, sentence: string) => {
      put(now.current.filter((each) => each.text !== text));
      setSaid([sentence]);
    },
    [put],
  );
  return useMemo(() => ({ cards, said, take, remove }), [cards, said, take, remove]);
}

async function takeOne({ text, file }: Given, around: Parameters<typeof takeCard>[1]) {
  if (text === undefined) return { rule: 'not-read' as const, file };
  return { ...(await takeCard(text, around)), text: text.trim(), file };
}

function ruleAgainst({ text }: { text: string }, all: readonly InStack[]): 'twice' | 'full' | undefined {
  if (all.some((each) => each.text === text)) return 'twice';
  return all.length >= MOST ? 'full' : undefined;
}
