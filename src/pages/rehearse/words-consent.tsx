import { useRef, useState } from 'react';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
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
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, on ?? asked, 'h3, button');
  if (!recognition.exists()) return null;
  const ask = () => {
    setAsked('asking');
    void recognition.receiver(language).then((who) => setAsked(who ?? 'none'));
  };
  const turnOn = async ({ receiver, installable }: Who) => {
    if (!installable) return changeSettings({ wordsHeardBy: receiver });
    setAsked('fetching');
    if (await recognition.install(language)) changeSettings({ wordsHeardBy: 'local' });
    else setAsked({ receiver, installable: false, failed: true });
  };
  return (
    <div ref={box} className="consent">
      {on ? (
        <>
          <p className="small soft">{on === 'local' ? WHO_HEARS.nowLocal : WHO_HEARS.nowMaker}</p>
          <button
            type="button"
            className="quiet small"
            onClick={() => {
              setAsked('no');
              changeSettings({ wordsHeardBy: undefined });
            }}
          >
            {WHO_HEARS.off}
          </button>
        </>
      ) : typeof asked === 'object' ? (
        <WhoHears who={asked} onTurnOn={() => void turnOn(asked)} onNot={() => setAsked('no')} />
      ) : asked === 'no' ? (
        <button type="button" className="quiet small" onClick={ask}>
          {WHO_HEARS.ask}
        </button>
      ) : (
        <p className="small soft" role="status">
          {asked === 'none' && WHO_HEARS.none}
          {asked === 'fetching' && WHO_HEARS.fetching}
        </p>
      )}
    </div>
  );
}

function WhoHears({ who, onTurnOn, onNot }: { who: Who; onTurnOn: () => void; onNot: () => void }) {
  return (
    <>
      <h3 tabIndex={-1}>{WHO_HEARS.title}</h3>
      {who.failed && <p>{WHO_HEARS.notInstalled}</p>}
      <p>{who.installable ? WHO_HEARS.install : WHO_HEARS[who.receiver]}</p>
      <p className="acts">
        <button type="button" className="quiet strong" onClick={onTurnOn}>
          {who.installable ? WHO_HEARS.fetch : WHO_HEARS.on}
        </button>
        <button type="button" className="quiet" onClick={onNot}>
          {WHO_HEARS.not}
        </button>
      </p>
    </>
  );
}
