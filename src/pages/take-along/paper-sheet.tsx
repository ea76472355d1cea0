import { useWorld } from '../../device/world.tsx';
import type { PrivateTopic } from '../../domain/card/private-topic.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { PAPER } from '../../words/take-along.ts';
import { plainSheet } from '../card/plain-sheet.ts';
import { useSayDay } from '../use-say-day.ts';
import { CodePictures } from './code-pictures.tsx';
import { type JobOnPaper, PaperJob } from './paper-job.tsx';

type Props = {
  jobs: readonly JobOnPaper[];
  ticked: ReadonlySet<PrivateTopic>;
  /** The addresses of the codes; none where they are not wanted. */
  urls: readonly string[];
};

/** The paper as it prints: as many pages as it takes, each job from the top of one. */
export function PaperSheet({ jobs, ticked, urls }: Props) {
  const { languages, today } = useWorld();
  const sayDay = useSayDay();
  const name = useOwn((own) => own.me.facts.name)?.trim();
  const paper = plainSheet(
    useOwn((own) => own.settings.paper),
    languages,
  );
  return (
    <section className={`plain-print take-paper on-${paper}`} aria-label={PAPER.preview}>
      <p className="soft" dir="auto">
        {PAPER.ofWhom(name ?? '', sayDay(today()))}
      </p>
      {jobs.map((job) => (
        <PaperJob key={job.opening.id} {...job} ticked={ticked} />
      ))}
      {urls.length > 0 && (
        <section className="paper-codes">
          <h2>{PAPER.codes}</h2>
          <p>{PAPER.codesNote(urls.length)}</p>
          <CodePictures urls={urls} />
        </section>
      )}
    </section>
  );
}
