import { useEffect, useRef, useState } from 'react';
import type { Receiver, Recognition } from '../../device/recognition.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { WHO_HEARS } from '../../words/who-hears.ts';

/** `failed`: the language could not be fetched, so the words would be made elsewhere. */
type Who = { receiver: Receiver; installable: boolean; failed?: true };
type Asked = 'no' | 'asking' | 'fetching' | 'none' | Who;

type Props = { language: string; recognition: Recognition };

/** Making words of a voice is off until the person has read who would receive the sound, and has turned it on. */
export function WordsConsent({ language, recognition }: Props) {
  const on = useOwn((own) => own.settings.wordsHeardBy);
  const changeSettings = useOwn((own) => own.changeSettings);
  const [asked, setAsked] = useState<Asked>('no');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (typeof asked === 'object') title.current?.focus();
  }, [asked]);
  if (!recognition.exists()) return null;
  if (on)
    return (
      <p className="small soft">
        {on === 'local' ? WHO_HEARS.nowLocal : WHO_HEARS.nowMaker}{' '}
        <button type="button" className="quiet" onClick={() => changeSettings({ wordsHeardBy: undefined })}>
          {WHO_HEARS.off}
        </button>
      </p>
    );
  if (typeof asked === 'string')
    return (
      <p className="small soft">
        {asked === 'none' && WHO_HEARS.none}
        {asked === 'fetching' && WHO_HEARS.fetching}
        {asked === 'no' && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setAsked('asking');
              void recognition.receiver(language).then((who) => setAsked(who ?? 'none'));
            }}
          >
            {WHO_HEARS.ask}
          </button>
        )}
      </p>
    );
  const { receiver, installable } = asked;
  const turnOn = async () => {
    if (!installable) return changeSettings({ wordsHeardBy: receiver });
    setAsked('fetching');
    if (await recognition.install(language)) changeSettings({ wordsHeardBy: 'local' });
    else setAsked({ receiver, installable: false, failed: true });
  };
  return (
    <div className="consent">
      <h3 ref={title} tabIndex={-1}>
        {WHO_HEARS.title}
      </h3>
      {asked.failed && <p>{WHO_HEARS.notInstalled}</p>}
      <p>{installable ? WHO_HEARS.install : WHO_HEARS[receiver]}</p>
      <p className="acts">
        <button type="button" className="quiet strong" onClick={() => void turnOn()}>
          {installable ? WHO_HEARS.fetch : WHO_HEARS.on}
        </button>
        <button type="button" className="quiet" onClick={() => setAsked('no')}>
          {WHO_HEARS.not}
        </button>
      </p>
    </div>
  );
}
