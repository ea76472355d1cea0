import type { LoggedCall } from './logged-call.ts';

/** What they said in real calls, or on real visits, whatever the job: each response as often as it was said. */
export const saidInCalls = (
  calls: readonly Pick<LoggedCall, 'channel' | 'said'>[],
  channel: 'call' | 'visit',
): string[] => calls.flatMap((call) => (call.channel === channel ? (call.said ?? []) : []));
