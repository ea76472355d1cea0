import { DATA, OURS, type Passage, TITLE } from './passage.ts';

/** Names and tags that story formats run, draw or set up, and never show as a place in the story. */
const SET_UP_NAMES =
  /^(Story(Init|Menu|Caption|Banner|Subtitle|Author|Interface|Settings|Share|Includes|DisplayTitle|Script|Stylesheet)|Passage(Header|Footer|Ready|Done))$/;
const SET_UP_TAGS: readonly string[] = [
  'script',
  'stylesheet',
  'widget',
  'init',
  'header',
  'footer',
  'startup',
  'annotation',
];

/** Code, styles and the frame around a story. */
export const isSetUp = ({ name, tags }: Passage): boolean =>
  SET_UP_NAMES.test(name) || tags.some((tag) => SET_UP_TAGS.includes(tag) || tag.startsWith('Twine.'));

/** The passages that Twine, and we, keep the story's own data in. */
export const isData = ({ name }: Passage): boolean => [TITLE, DATA, OURS].includes(name);
