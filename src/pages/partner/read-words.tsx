import { use } from 'react';
import { Bar } from '../../components/bar.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { loadResponses } from '../../content/library.ts';
import { NOT_WRITTEN, type Written } from '../../domain/partner/comments-in.ts';
import type { PlannedWords } from '../../domain/partner/planned-words.ts';
import { PARTNER } from '../../words/partner.ts';
import { quoteSaid } from '../../words/quote-said.ts';
import { useContent } from '../use-content.ts';
import { CommentField } from './comment-field.tsx';

type Props = {
  language: string;
  words: readonly PlannedWords[];
  written: ReadonlyMap<number, Written>;
  onWrite: (at: number, written: Written) => void;
  /** What comes next: the call, or the end of it. */
  next: string;
  onNext: () => void;
  /** Not given before anything was written, and where there was a call. */
  onSend: (() => void) | undefined;
};

/** What the caller plans to say, line by line, and a second pair of eyes on it. */
export function ReadWords({ language, words, written, onWrite, next, onNext, onSend }: Props) {
  const { base } = useContent();
  const responses = use(loadResponses(language));
  const labelOf = (each: PlannedWords) =>
    'moment' in each
      ? (base.moments.find(({ id }) => id === each.moment)?.label ?? each.moment)
      : PARTNER.ifYouSay(quoteSaid(responses.find(({ id }) => id === each.response)?.short ?? each.response));
  return (
    <>
      <PageTitle title={PARTNER.readTitle} />
      <p className="lead">{PARTNER.readLead}</p>
      {words.some(({ says }) => says.includes('____')) && <p className="small soft">{PARTNER.readBlanks}</p>}
      <ol className="words-to-read">
        {words.map((each, at) => (
          <CommentField
            key={'moment' in each ? `${at} ${each.moment}` : each.response}
            label={labelOf(each)}
            says={each.says}
            written={written.get(at) ?? NOT_WRITTEN}
            onChange={(now) => onWrite(at, now)}
          />
        ))}
      </ol>
      <Bar className="acts after-lead">
        <button type="button" className="act" onClick={onNext}>
          {next}
        </button>
        {onSend && (
          <button type="button" className="quiet" onClick={onSend}>
            {PARTNER.sendComments}
          </button>
        )}
      </Bar>
    </>
  );
}
