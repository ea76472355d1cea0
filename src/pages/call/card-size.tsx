import { useOwn } from '../../stores/session-context.tsx';
import { CALL } from '../../words/call-page.ts';

/** How large the words are, by steps; the look knows how much a step is. */
const SIZES = 5;
const FIRST = 2;

/** The step that was chosen, on any page of a call. */
export const useCardSize = (): number => useOwn((own) => own.settings.cardSize) ?? FIRST;

/** A− and A+: remembered for the next call. */
export function CardSize() {
  const size = useCardSize();
  const changeSettings = useOwn((own) => own.changeSettings);
  const button = (glyph: string, name: string, to: number) => {
    const isEnd = to < 1 || to > SIZES;
    return (
      <button
        type="button"
        className="quiet"
        aria-disabled={isEnd}
        onClick={() => isEnd || changeSettings({ cardSize: to })}
      >
        {glyph}
        <span className="unseen"> {name}</span>
      </button>
    );
  };
  return (
    <>
      {button('A−', CALL.smaller, size - 1)}
      {button('A+', CALL.larger, size + 1)}
      <span className="unseen" role="status">
        {CALL.sizeNow(size, SIZES)}
      </span>
    </>
  );
}
