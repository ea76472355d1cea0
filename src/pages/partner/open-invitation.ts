import { loadMoves, loadPartnerList } from '../../content/library.ts';
import { loadGraph } from '../../content/load-graph.ts';
import type { MoveEntry, PartnerList } from '../../domain/library/schemas.ts';
import type { Invitation } from '../../domain/partner/invitation.ts';
import type { Graph } from '../../domain/rehearsal/graph.ts';
import { prepareScenario } from '../../domain/rehearsal/prepare-scenario.ts';
import { readInvitation } from '../../stores/partner-links.ts';
import type { PartnerTrouble } from '../../words/partner.ts';
import { spoken } from '../../words/say.ts';

export type Opened = {
  invitation: Invitation;
  graph: Graph;
  about: string;
  moves: readonly MoveEntry[];
  list: PartnerList;
};

type Read = { opened: Opened } | { trouble: PartnerTrouble };

let last: { payload: string; reading: Promise<Read> } | undefined;

/** What a link holds, read once, so that a page can wait for it with `use`. Rejects only where the app cannot be loaded. */
export function openInvitation(payload: string): Promise<Read> {
  if (last?.payload === payload) return last.reading;
  const reading = open(payload);
  last = { payload, reading };
  reading.catch(() => {
    last = undefined;
  });
  return reading;
}

async function open(payload: string): Promise<Read> {
  const read = await readInvitation(payload);
  if ('trouble' in read) return read;
  const { invitation } = read;
  const { call, language } = invitation;
  try {
    const [moves, list] = await Promise.all([loadMoves(language), loadPartnerList(language)]);
    const around = { invitation, moves, list };
    if ('file' in call)
      return { opened: { ...around, graph: prepareScenario(call.file, moves), about: call.file.about } };
    const { graph, file, hash } = await loadGraph(language, call.id, spoken());
    if (hash !== call.hash) return { trouble: 'other-version' };
    return { opened: { ...around, graph, about: file.about } };
  } catch (error) {
    // the library has no such language or call: theirs is another version
    if (error instanceof RangeError) return { trouble: 'other-version' };
    throw error;
  }
}
