import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Stages } from '../../components/stages.tsx';
import { useWorld } from '../../device/world.tsx';
import { paceOf } from '../../domain/script/pace-of.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { READ } from '../../words/read.ts';
import { useContent } from '../use-content.ts';
import { HalfMinute } from './half-minute.tsx';
import type { ReadLine } from './lines-to-read.ts';
import { nameLine } from './name-line.ts';
import { Prompt, Upcoming } from './prompt.tsx';
import { ReadActs } from './read-acts.tsx';
import { ReadEnd } from './read-end.tsx';
import { ReadLead } from './read-lead.tsx';
import { ReadTools } from './read-tools.tsx';
import { useReading, WAYS } from './use-reading.ts';
import { useReadingKeys } from './use-reading-keys.ts';
import { VoiceNote } from './voice-note.tsx';

type Props = { lines: readonly ReadLine[]; toWords: string; forMachine: boolean };

/** The line that is read, the one after it, and what can be done. Nothing moves until the person taps, or asks for it. */
export function ReadDesk({ lines, toWords, forMachine }: Props) {
  const { base } = useContent();
  const { wakeLock } = useWorld();
  const now = useReading(lines);
  const timed = useOwn((own) => !own.settings.untimed);
  const [size, setSize] = useState(2);
  const [answered, setAnswered] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  const { at, by, took } = now.reading;
  useReadingKeys(words, { onNext: at < 0 ? now.begin : now.next, onBack: now.back, onStop: now.stop });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line, or a larger one, is another place
  useEffect(() => {
    // in braces: newer browsers give a promise, which is no way to clean up
    words.current?.scrollIntoView({ block: 'nearest' });
  }, [at, size]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line is come to anew
  useEffect(() => {
    // while the device reads, a screen reader that follows the focus would talk over it
    if (by && by !== 'voice') words.current?.focus({ preventScroll: true });
  }, [at, by]);
  const line = lines[at];
  const isReading = line !== undefined;
  useEffect(() => (isReading ? wakeLock.hold() : undefined), [isReading, wakeLock]);
  if (at >= lines.length) {
    const pace =
      took === undefined || !timed ? undefined : paceOf(lines.map(({ say }) => say).join(' '), took);
    return (
      <ReadEnd
        measured={took === undefined || pace === undefined || answered ? undefined : { took, pace }}
        onAnswer={() => setAnswered(true)}
        toWords={toWords}
        onAgain={now.begin}
        onBack={now.back}
      />
    );
  }
  return (
    <>
      <Stages
        className="read-ways"
        label={READ.waysLabel}
        values={WAYS}
        labels={READ.ways}
        value={now.way}
        onChange={now.chooseWay}
      />
      <VoiceNote state={now.way === 'hear' ? now.voice.state : 'unasked'} />
      <div className="read-lines" data-size={size}>
        {line ? (
          <Prompt label={nameLine(lines, at, base.moments)} line={line} words={words} />
        ) : (
          <ReadLead now={now} />
        )}
        <Upcoming line={lines[at + 1]} label={line ? READ.following : READ.first} />
      </div>
      {forMachine && timed && <HalfMinute running={at >= 0} />}
      <div className="read-foot">
        <ReadActs now={now} count={lines.length} />
        <ReadTools now={now} timed={timed} size={size} onSize={setSize} />
      </div>
      <p>
        <Link className="quiet small" to={toWords}>
          {READ.toWords}
        </Link>
      </p>
    </>
  );
}
