import type { Way } from '../../domain/rehearsal/ways.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { type HearingTrouble, useMicrophone } from './use-microphone.ts';

/**
 * The way to reply, the last used at first. Where the microphone is not to be had, or is taken away in mid-call, speaking
 * becomes typing; "Say it" tries again.
 */
export function useWay() {
  const wanted = useOwn((own) => own.settings.reply);
  const changeSettings = useOwn((own) => own.changeSettings);
  const mic = useMicrophone(wanted === 'say');
  const trouble: HearingTrouble | undefined = mic.state.is === 'trouble' ? mic.state.trouble : undefined;
  return {
    way: (wanted === 'say' && trouble ? 'type' : wanted) satisfies Way,
    trouble: wanted === 'say' ? trouble : undefined,
    mic,
    change: (way: Way) => {
      if (trouble) mic.close();
      changeSettings({ reply: way });
    },
  };
}
