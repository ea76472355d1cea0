import { memo } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { parseSay } from '../../domain/library/parse-say.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { plainWords } from '../plain-words.ts';
import { useContent } from '../use-content.ts';

/** Two things to say when the mind goes blank, in the person's own words; until then the library's. */
export const RecoveryFields = memo(function RecoveryFields() {
  const { base } = useContent();
  const recovery = useOwn((own) => own.me.recovery);
  const changeMe = useOwn((own) => own.changeMe);
  const shown = recovery ?? base.always.toReversed().map(({ say }) => plainWords(parseSay(say).parts));
  return (
    <section className="section questions">
      <h2>{SCRIPT.recovery}</h2>
      <p className="say small soft">{SCRIPT.recoveryNote}</p>
      {SCRIPT.recoveryLines.map((label, at) => (
        <TextField
          key={label}
          label={label}
          value={shown[at] ?? ''}
          onChange={(value) => changeMe({ recovery: shown.with(at, value) })}
        />
      ))}
    </section>
  );
});
