import { useEffect, useRef } from 'react';
import type { CameraTrouble, Mirror } from '../device/camera.ts';
import { useWorld } from '../device/world.tsx';
import { SCAN } from '../words/scan.ts';
import { useOpened } from './rehearse/use-opened.ts';

type Props = {
  onCode: (text: string) => void;
  /** What is said where there is no camera: each names the way that remains. */
  troubles: Record<CameraTrouble | 'taken-away', string>;
  /** Is it what the page is for? */
  main?: boolean;
};

/** The camera, as a reader of codes. One that is seen on and on is told of once. */
export function ScanCodes({ onCode, troubles, main = false }: Props) {
  const { scanner } = useWorld();
  const { state, open, close } = useOpened<Mirror, CameraTrouble>(true);
  const last = useRef('');
  const see = (text: string) => {
    if (text === last.current) return;
    last.current = text;
    onCode(text);
  };
  const start = () => {
    last.current = '';
    return open(async (onTakenAway) => {
      const found = await scanner().catch(() => undefined);
      return found ? found.open({ onCode: see, onTakenAway }) : 'not-available';
    });
  };
  return (
    <div className="scan">
      <p className="acts">
        <button
          type="button"
          className={main && state.is !== 'open' ? 'act' : 'quiet'}
          disabled={state.is === 'opening'}
          onClick={() => (state.is === 'open' ? close() : void start())}
        >
          {state.is === 'open' ? SCAN.close : SCAN.open}
        </button>
      </p>
      {state.is === 'open' && <Seen camera={state.open} />}
      <p role="status" className="say small soft">
        {state.is === 'trouble' && troubles[state.trouble]}
        {state.is === 'open' && SCAN.note}
      </p>
    </div>
  );
}

function Seen({ camera }: { camera: Mirror }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (!video.current) return;
    camera.showIn(video.current);
    void video.current.play().catch(() => {});
  }, [camera]);
  return <video ref={video} className="scan-picture" aria-label={SCAN.label} muted playsInline />;
}
