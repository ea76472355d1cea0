import type { RefObject } from 'react';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { READ } from '../../words/read.ts';
import type { ReadLine } from './lines-to-read.ts';

type Props = {
  /** Its place, and the moment it is for. */
  label: string | undefined;
  line: ReadLine;
  /** Takes the focus when the person turns to the line. */
  words: RefObject<HTMLParagraphElement | null>;
};

/** The line to read, one breath under the other. */
export function Prompt({ label, line, words }: Props) {
  return (
    <>
      <p className="small soft prompt-label">{label}</p>
      <p className="prompt" ref={words} tabIndex={-1} dir="auto" lang={CALL_LANGUAGE}>
        {line.breaths.map((breath, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: breaths have no name but their place
          <span key={at}>{breath} </span>
        ))}
      </p>
      {line.saying !== undefined && (
        <p className="small soft" dir="auto">
          {READ.saidAs(line.saying)}
        </p>
      )}
    </>
  );
}

/** What comes after it, for the eye that runs ahead. */
export function Upcoming({ line, label }: { line: ReadLine | undefined; label: string }) {
  return (
    line && (
      <p className="soft upcoming" dir="auto">
        <span className="unseen">{label}: </span>
        <span lang={CALL_LANGUAGE}>{line.breaths.join(' ')}</span>
      </p>
    )
  );
}
