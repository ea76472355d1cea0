import { loadAnswers, loadTemplate } from '../content/library.ts';
import { askToPersist } from '../device/ask-to-persist.ts';
import { useWorld } from '../device/world.tsx';
import { shouldCall } from '../domain/calls/should-call.ts';
import { CHANNELS, type Goal } from '../domain/library/ids.ts';
import type { Opening } from '../domain/openings/opening.ts';
import { draftScript } from '../domain/script/draft-script.ts';
import { paths } from '../paths.ts';
import { useOwn, useSession } from '../stores/session-context.tsx';
import { useContent } from './use-content.ts';

/** Adds an opening with its first script; gives the path to it: its email at once where that is the better way. */
export function useNewScript() {
  const addOpening = useOwn((own) => own.addOpening);
  const addScriptTo = useAddScript();
  const { today } = useWorld();
  const { place } = useSession();
  return async (opening: Opening, goal: Goal): Promise<string> => {
    const id = addOpening(opening);
    // now there is something to lose
    if (place === 'device') void askToPersist();
    const scriptId = await addScriptTo(id, goal);
    const advice = shouldCall(opening, [], today());
    const byEmail = advice.verdict === 'other-way' && advice.way === 'email';
    return byEmail ? `${paths.script(scriptId)}?how=email` : paths.script(scriptId);
  };
}

/** Adds a script for an opening that is there; gives its id. */
export function useAddScript() {
  const { language } = useContent();
  const { newId } = useWorld();
  const addScript = useOwn((own) => own.addScript);
  return async (openingId: string, goal: Goal): Promise<string> => {
    const [answers, ...templates] = await Promise.all([
      loadAnswers(language, goal),
      ...CHANNELS.map((channel) => loadTemplate(language, goal, channel)),
    ]);
    return addScript(draftScript(openingId, goal, templates, answers, newId));
  };
}
