import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { quoteText, type Sentence, withAnswer } from '../../words/debrief-sentences.ts';

type Props = { sentences: readonly Sentence[] };

/** What a debrief says, each under its label and above the words it rests on. */
export function SentenceList({ sentences }: Props) {
  if (sentences.length === 0) return null;
  return (
    <dl className="gains">
      {sentences.map((sentence) => (
        <div key={`${sentence.about} ${sentence.label}`}>
          <dt>{sentence.label}</dt>
          <dd>
            {withAnswer(sentence)}
            {sentence.quotes.map((quote) => (
              <span key={quote.by} className="quote" dir="auto" lang={CALL_LANGUAGE}>
                {quoteText(quote)}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
