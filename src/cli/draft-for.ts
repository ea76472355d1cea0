import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Channel, type Goal, STYLES, type Style } from '../domain/library/ids.ts';
import { draftScript } from '../domain/script/draft-script.ts';
import type { Script } from '../domain/script/script.ts';
import { ENGLISH, readContent } from './library.ts';
import { WrongUse } from './wrong-use.ts';

/** The script that the library drafts for a goal, one channel and a style. Throws WrongUse where it has no template. */
export function draftFor(goal: Goal, channel: Channel, style: Style): Script {
  const folder = join(ENGLISH, 'templates', goal);
  const path = join(folder, `${channel}-${style}.yaml`);
  if (!existsSync(path)) {
    const there = readdirSync(folder).filter((name) => STYLES.some((each) => name.endsWith(`-${each}.yaml`)));
    const names = there.map((name) => name.replace('.yaml', '')).sort();
    throw new WrongUse(`The library has no ${channel}-${style} for ${goal}. It has ${names.join(', ')}.`);
  }
  const template = readContent(path, 'template');
  const answers = readContent(join(ENGLISH, 'answers', `${goal}.yaml`), 'answers');
  let ids = 0;
  return draftScript('', goal, [template], answers, () => String(++ids));
}
