import type { OwnScenario } from '../../domain/library/own-scenario.ts';
import type { PackCall } from '../../domain/library/pack/pack-index.ts';
import { sameSent } from '../../domain/library/pack/same-sent.ts';
import type { PackRule } from '../../stores/packs.ts';
import { useSession } from '../../stores/session-context.tsx';

type Read = { scenario: OwnScenario } | { rule: PackRule | 'refused-by-checker' };

/** Reads a call that the host offers as any file is read. It must be the one that the list speaks of. */
export async function readOffered(
  call: PackCall,
  text: { text: string } | { rule: PackRule },
): Promise<Read> {
  if ('rule' in text) return text;
  const { readOwnScenario } = await import('../../stores/read-own-scenario.ts');
  const { scenario } = await readOwnScenario({ path: call.file, text: text.text });
  if (!scenario) return { rule: 'refused-by-checker' };
  if (scenario.scenarioId !== call.id || scenario.by !== call.by) return { rule: 'changed' };
  return { scenario: { ...scenario, pack: call.file } };
}

/** Takes over calls that somebody sent; one that was sent before is brought up to date. Gives how many are new or newer. */
export function useTakeSent(): (calls: readonly OwnScenario[]) => number {
  const { own } = useSession();
  return (calls) => {
    let taken = 0;
    for (const call of calls) {
      const { scenarios, addScenario, changeScenario } = own.getState();
      const there = sameSent(Object.values(scenarios), call);
      if (there?.hash === call.hash) continue;
      if (there) changeScenario(there.id, call);
      else addScenario(call);
      taken += 1;
    }
    return taken;
  };
}
