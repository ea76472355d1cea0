import { STACK } from '../../words/stack.ts';
import type { InStack, Stack } from './use-stack.ts';

/** Whose cards are in the pile, each with a way out. */
export function StackList({ cards, remove }: Pick<Stack, 'cards' | 'remove'>) {
  if (cards.length === 0) return <p className="say soft">{STACK.none}</p>;
  return (
    <section aria-label={STACK.list}>
      <h2>{STACK.count(cards.length)}</h2>
      <ul className="stack-list">
        {cards.map((each) => (
          <Item key={each.text} of={each} remove={remove} />
        ))}
      </ul>
    </section>
  );
}

function Item({ of: { text, card }, remove }: { of: InStack; remove: Stack['remove'] }) {
  const who = card.initials || STACK.noInitials;
  return (
    <li>
      <bdi className="strong">{who}</bdi>
      <bdi className="soft">{'text' in card.title && card.title.text}</bdi>
      <button
        type="button"
        className="quiet"
        aria-label={STACK.removeOf(who)}
        onClick={() => remove(text, STACK.removed(who))}
      >
        {STACK.remove}
      </button>
    </li>
  );
}
