import type { Script, Version } from './script.ts';

/** So many earlier versions are kept. */
const MOST = 10;
/** Changes within so many ms belong together: ten minutes. */
const TOGETHER = 600_000;

/**
 * A changed script, with how it was `before` kept as a version when a new stretch of work begins: the last change was ten
 * minutes ago or more. `at` is when the old words were last changed, `now` when they are changed again, in ms.
 */
export function keepVersion(before: Script, at: number, after: Script, now: number): Script {
  const { channels, answers } = before;
  const isSame = after.channels === channels && after.answers === answers;
  return isSame || now - at < TOGETHER ? after : withVersion(after, { at, channels, answers });
}

/** The words of an earlier version; those that stood until now become a version themselves. */
export const bringBack = (script: Script, at: number, version: Version): Script => ({
  ...withVersion(script, { at, channels: script.channels, answers: script.answers }),
  channels: version.channels,
  answers: version.answers,
});

const withVersion = (script: Script, version: Version): Script => ({
  ...script,
  versions: [version, ...(script.versions ?? [])].slice(0, MOST),
});
