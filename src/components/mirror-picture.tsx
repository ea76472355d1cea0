import { useEffect, useRef } from 'react';
import { CALL_CHOICES } from '../words/call-choices.ts';

/** The person, as in a mirror. `show` puts the picture into the element. */
export function MirrorPicture({ show }: { show: (video: HTMLVideoElement) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (!video.current) return;
    show(video.current);
    // out of sight when it was opened, it would wait
    void video.current.play().catch(() => {});
  }, [show]);
  return <video ref={video} className="mirror" aria-label={CALL_CHOICES.mirrorLabel} muted playsInline />;
}
