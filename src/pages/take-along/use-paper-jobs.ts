import { useMemo } from 'react';
import { orderOpenings } from '../../domain/calls/order-openings.ts';
import { PRIVATE_TOPICS, type PrivateTopic, topicsIn } from '../../domain/card/private-topic.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import { isKnown } from '../../domain/script/fill.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { useAdvised } from '../use-advice.ts';
import type { JobOnPaper } from './paper-job.tsx';

/** Every job on the list with its words, in the order of Today, and the private topics in any of them. */
export function usePaperJobs(): { jobs: JobOnPaper[]; topics: PrivateTopic[] } {
  const advised = useAdvised();
  const scripts = useOwn((own) => own.scripts);
  const me = useOwn((own) => own.me);
  return useMemo(() => {
    const jobs = orderOpenings(advised).map(({ opening, advice }) => ({
      ...{ opening, advice },
      scripts: Object.values(scripts).filter(({ openingId }) => openingId === opening.id),
    }));
    const found = new Set(jobs.flatMap((job) => job.scripts.flatMap(topicsIn)));
    if (jobs.some(({ opening }) => isKnown(factsOf(me, opening), 'pay'))) found.add('pay');
    return { jobs, topics: PRIVATE_TOPICS.filter((topic) => found.has(topic)) };
  }, [advised, scripts, me]);
}
