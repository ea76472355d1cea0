import { Link } from 'react-router';
import { useWorld } from '../../device/world.tsx';
import { paths } from '../../paths.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import { SETTINGS } from '../../words/settings.ts';
import { TAKE_ALONG } from '../../words/take-along.ts';
import { TakeLinks } from '../take-along/take-links.tsx';
import { useSayDay } from '../use-say-day.ts';
import { Restore } from './restore.tsx';
import { WorksOffline } from './works-offline.tsx';

/** Backup, with its age in sight, and the way back from one. */
export function KeepSafe({ onSaveFile }: { onSaveFile: () => Promise<void> }) {
  const { place, setAside, readSetAside } = useSession();
  const backedUpAt = useOwn((own) => own.settings.backedUpAt);
  const sayDay = useSayDay();
  const { today, dayOf, saveFile } = useWorld();
  const saved = backedUpAt === undefined ? SETTINGS.neverSaved : SETTINGS.savedOn(sayDay(dayOf(backedUpAt)));
  const saveSetAside = async () => {
    const text = JSON.stringify(await readSetAside(), null, 2);
    saveFile(`callback-set-aside-${today()}.json`, new Blob([text], { type: 'application/json' }));
  };
  return (
    <section className="section">
      <h2>{SETTINGS.keep}</h2>
      <p className="say small soft">{place === 'memory' ? SETTINGS.keepNoteMemory : SETTINGS.keepNote}</p>
      <WorksOffline />
      <p className="acts">
        <button type="button" className="act" onClick={() => void onSaveFile()}>
          {SETTINGS.save}
        </button>
        <span className="small soft">{saved}</span>
      </p>
      <TakeLinks />
      <Restore />
      <p className="acts">
        <Link className="quiet" to={paths.bring()}>
          {TAKE_ALONG.bring}
        </Link>
      </p>
      {setAside > 0 && (
        <p className="acts">
          <span className="say">{SETTINGS.setAside(setAside)}</span>
          <button type="button" className="quiet" onClick={() => void saveSetAside()}>
            {SETTINGS.setAsideSave}
          </button>
        </p>
      )}
    </section>
  );
}
