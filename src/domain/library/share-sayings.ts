import { advice, error, type Saying } from './saying.ts';

/** What comes from Twine, and what of it a practice call cannot hold. */
export const TWEE = {
  'no-move': error(
    (v) => `Which move is "${v.said}"? Write its name in place of "${v.name}". moves.yaml lists them.`,
  ),
  'twee-empty': error(
    () => 'There is no passage here. In Twee each passage begins with a line of "::" and its name.',
  ),
  'twee-newer': error(() => 'This file is from a newer version of Callback. Please load the newest one.'),
  'twee-too-big': error(
    (v) => `As Twee this call would be too big to be read again (more than ${v.most} characters).`,
  ),
  'twee-data': advice(
    () =>
      'What Callback keeps in this passage cannot be read. The words and links come in, the notes and conditions do not.',
  ),
  'twee-no-name': advice(() => 'This passage has no name, so it is left out.'),
  'twee-twice': advice((v) => `There are two passages called "${v.name}". This one is "${v.id}" here.`),
  'twee-script': advice((v) => `The code in "${v.name}" is left out. Nothing in a practice call runs.`),
  'twee-code': advice(
    (v) => `Left out: ${v.said}. A practice call holds words and links, and nothing that runs.`,
  ),
  'twee-outside': advice(
    (v) => `The link to ${v.said} is left out. A practice call leads to no other place.`,
  ),
  'twee-long': advice((v) => `This text is too long for one turn, so it is cut after ${v.most} characters.`),
  'twee-added': advice((v) => `Added: the turn "${v.name}", for a call that takes too long.`),
  'twee-gone': advice((v) => `There is no passage for the turn "${v.name}", so the turn is left out.`),
  'twee-aside': advice((v) => `Not taken over: ${v.what}. Callback has no place for it.`),
} satisfies Record<string, Saying>;

/** A folder of practice calls that a host offers. */
export const PACK = {
  'pack-no-author': advice(() => 'Say who wrote this: "by: …" under the title. It is shown to everyone.'),
  'pack-twice': error((v) => `"${v.name}" is the id of ${v.other} too. Give one of them another id.`),
  'pack-name': error(
    (v) => `A file cannot be offered as ${v.file}. Leave \\ : ? # % out of its name, and a dot at the start.`,
  ),
} satisfies Record<string, Saying>;
