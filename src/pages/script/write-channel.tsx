import { loadTemplate } from '../../content/library.ts';
import { useWorld } from '../../device/world.tsx';
import type { Channel } from '../../domain/library/ids.ts';
import { draftFrom } from '../../domain/script/draft-script.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';

/** A script that was written before its channel had words: one tap gets them. */
export function WriteChannel({ script, channel }: { script: ScriptRow; channel: Channel }) {
  const { language } = useContent();
  const { newId } = useWorld();
  const changeScript = useOwn((own) => own.changeScript);
  const write = async () => {
    const draft = draftFrom(await loadTemplate(language, script.goal, channel), newId);
    changeScript(script.id, (now) => ({ ...now, channels: { [channel]: draft, ...now.channels } }));
  };
  return (
    <p className="after-lead">
      <button type="button" className="act" onClick={() => void write()}>
        {SCRIPT.writeChannel}
      </button>
    </p>
  );
}
