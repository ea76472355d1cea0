import type { Turn } from '../rehearsal/graph.ts';
import type { Invitation } from './invitation.ts';

/** What the caller plans to say at a turn, as far as the partner may see it: the answer to it, else the lines for it. */
export function plannedAt({ words, lines }: Invitation, { response, line }: Turn): string[] {
  if (!words) return line.flatMap((moment) => lines?.[moment] ?? []);
  const answer = words.find((each) => 'response' in each && each.response === response);
  if (answer) return [answer.says];
  return line.flatMap((moment) =>
    words.filter((each) => 'moment' in each && each.moment === moment).map(({ says }) => says),
  );
}
