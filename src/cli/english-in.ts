import { parseSync } from 'vite';

type Node = { type: string; [key: string]: unknown };

/** An English sentence of a file, as it is looked up, and what its values are called there. */
export type English = { text: string; values: readonly string[] };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const within = (node: Node): Node[] =>
  Object.entries(node)
    .filter(([name]) => name !== 'key')
    .flatMap(([, value]) => value)
    .filter(isNode);

const named = (node: unknown, name: string) => isNode(node) && node['name'] === name;

const FILE_NAME = /^\S+\.[a-z]+$/;

/** All that is said by say`…`, and all texts within sayAll(…), in a file of TypeScript. */
export function englishIn(file: string, source: string): English[] {
  const text = (node: Node) => source.slice(node['start'] as number, node['end'] as number);
  const inTag = (node: Node): English => {
    const { quasis, expressions } = node['quasi'] as {
      quasis: { value: { cooked: string } }[];
      expressions: Node[];
    };
    const parts = quasis.map(({ value }) => value.cooked);
    return {
      text: parts.reduce((before, after, at) => `${before}{${at - 1}}${after}`),
      values: expressions.map(text),
    };
  };
  const find = (node: Node, isAll: boolean): English[] => {
    if (node.type === 'TaggedTemplateExpression' && named(node['tag'], 'say'))
      return [inTag(node), ...within(node).flatMap((each) => find(each, false))];
    if (isAll && node.type === 'Literal') {
      const { value } = node;
      return typeof value === 'string' && value !== '' && !FILE_NAME.test(value)
        ? [{ text: value, values: [] }]
        : [];
    }
    const isBegun = node.type === 'CallExpression' && named(node['callee'], 'sayAll');
    const isOver = node.type.includes('Function') || node.type.startsWith('TSType');
    return within(node).flatMap((each) => find(each, isBegun || (isAll && !isOver)));
  };
  return find(parseSync(file, source).program as unknown as Node, false);
}
