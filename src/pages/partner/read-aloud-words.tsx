import { PARTNER } from '../../words/partner.ts';

type Props = {
  /** None where the call is too long for them. */
  words: readonly string[] | undefined;
  /** What the partner wrote in their own words: it is not in the words. */
  own: readonly string[];
};

/** The result as words that are read aloud one by one. */
export function ReadAloudWords({ words, own }: Props) {
  if (!words) return <p className="say">{PARTNER.aloudTooLong}</p>;
  return (
    <>
      <p className="say">{PARTNER.aloudLead(words.length)}</p>
      <ol className="aloud">
        {words.map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand twice, and its place says which
          <li key={at}>{word}</li>
        ))}
      </ol>
      {own.length > 0 && (
        <>
          <p className="say">{PARTNER.aloudOwn}</p>
          {own.map((text) => (
            <p className="say" key={text} dir="auto">
              “{text}”
            </p>
          ))}
        </>
      )}
    </>
  );
}
