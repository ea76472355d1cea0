import { LongField } from '../../components/long-field.tsx';
import { Tick } from '../../components/tick.tsx';
import type { Written } from '../../domain/partner/comments-in.ts';
import { MOST_COMMENT } from '../../domain/partner/line-comment.ts';
import { PARTNER } from '../../words/partner.ts';

type Props = {
  /** When it is said. */
  label: string;
  says: string;
  written: Written;
  onChange: (written: Written) => void;
};

/** Some words of the caller's, and what one thinks of them. */
export function CommentField({ label, says, written, onChange }: Props) {
  return (
    <li>
      <fieldset className="comment-field">
        <legend className="small strong" dir="auto">
          {label}
        </legend>
        <p className="say" dir="auto">
          {says}
        </p>
        <Tick
          label={PARTNER.good}
          checked={written.good}
          onChange={(good) => onChange({ ...written, good })}
        />
        <details className="tools">
          <summary>
            <span className="quiet small">
              {PARTNER.comment}
              <span className="unseen"> {label}</span>
            </span>
          </summary>
          <LongField
            label={PARTNER.commentText}
            value={written.text}
            onChange={(text) => onChange({ ...written, text: text.slice(0, MOST_COMMENT) })}
            rows={2}
          />
          <LongField
            label={PARTNER.instead}
            value={written.instead}
            onChange={(instead) => onChange({ ...written, instead: instead.slice(0, MOST_COMMENT) })}
            rows={2}
          />
        </details>
      </fieldset>
    </li>
  );
}
