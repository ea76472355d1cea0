import { useEffect, useRef } from 'react';
import { parseSay } from '../../domain/library/parse-say.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { plainWords } from '../plain-words.ts';
import { useContent } from '../use-content.ts';

type Props = { call: Call; hint: string | undefined; onReady: () => void };

/** My mind went blank: a few words that buy time, then what helps here. It costs nothing. */
export function BlankMind({ call, hint, onReady }: Props) {
  const { base } = useContent();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const own = useOwn((all) => all.me.recovery)?.filter((say) => say.trim() !== '') ?? [];
  const stop = base.always.find(({ id }) => id === 'stop');
  const says = own.length > 0 ? own : [plainWords(parseSay(stop?.say ?? '').parts)];
  const then = call.turn.coach ?? hint;
  return (
    <div className="blank-mind">
      <h2 ref={title} tabIndex={-1}>
        {REHEARSE.blankTitle}
      </h2>
      <p>
        <span className="label">{REHEARSE.blankSay}</span>
        {says.map((say) => (
          <span className="words" key={say} dir="auto" lang={CALL_LANGUAGE}>
            {say}
          </span>
        ))}
      </p>
      {then && (
        <p>
          <span className="label">{REHEARSE.blankThen}</span>
          {then}
        </p>
      )}
      <button type="button" className="quiet" onClick={onReady}>
        {REHEARSE.blankClose}
      </button>
    </div>
  );
}
