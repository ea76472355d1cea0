import { useNavigate } from 'react-router';
import type { Debrief } from '../../domain/debrief/debrief.ts';
import type { Graph } from '../../domain/rehearsal/graph.ts';
import { startFrom } from '../../domain/rehearsal/start-from.ts';
import { paths } from '../../paths.ts';
import type { RehearsalRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { DEBRIEF } from '../../words/debrief.ts';
import { useContent } from '../use-content.ts';
import { MoreOfIt } from './more-of-it.tsx';
import { StuckPlace } from './stuck-place.tsx';
import type { Keeping } from './use-keep-wording.ts';

type Props = {
  debrief: Debrief;
  rehearsal: RehearsalRow;
  keeping: Keeping;
  whoSaid: (who: string | undefined) => string;
  /** The practice call is still the same: one can go on from any turn. */
  resumable: boolean;
  graph: Graph;
  /** The turn whose words are the screen's main thing to keep. */
  main: number | undefined;
  /** What is said where there is no such place. */
  notStuck: string | undefined;
  open: boolean;
  onToggle: (open: boolean) => void;
};

/** Where the person got stuck. A page of mistakes helps nobody: after two places, the rest is there on request. */
export function StuckPlaces({ debrief, rehearsal, keeping, whoSaid, ...rest }: Props) {
  const { resumable, graph, main, notStuck, open, onToggle } = rest;
  const { speech } = useContent();
  const navigate = useNavigate();
  const addRehearsal = useOwn((own) => own.addRehearsal);
  const places = debrief.stuck.map((place) => (
    <StuckPlace
      key={place.at}
      place={place}
      debrief={debrief}
      rehearsal={rehearsal}
      keeping={keeping}
      whoSaid={whoSaid}
      main={place.at === main}
      onPractise={
        resumable
          ? () => void navigate(paths.rehearse(addRehearsal(startFrom(rehearsal, place.at, graph, speech))))
          : undefined
      }
    />
  ));
  if (places.length === 0 && !notStuck) return null;
  return (
    <section className="section">
      <h2>{DEBRIEF.stuck}</h2>
      {notStuck && <p className="say">{notStuck}</p>}
      {places.slice(0, SHOWN)}
      {places.length > SHOWN && (
        <MoreOfIt title={DEBRIEF.moreStuck} within open={open} onToggle={onToggle}>
          {places.slice(SHOWN)}
        </MoreOfIt>
      )}
    </section>
  );
}

/** How many places stand there at once. */
export const SHOWN = 2;
