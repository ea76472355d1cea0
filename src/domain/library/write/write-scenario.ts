import { Document, isMap, isPair, isScalar, isSeq, type Node, visit } from 'yaml';
import type { ScenarioFile } from '../schemas.ts';
import { printYaml } from './print-yaml.ts';

/** What is longer than this stands on lines of its own. */
const MOST_ON_A_LINE = 100;

/** Lists of texts that people read one below the other. */
const BELOW: readonly unknown[] = ['says', 'turns', 'moves', 'people', 'made-up'];

/** A practice call as YAML, as the library is written: small sets on one line, an empty line before each turn. */
export function writeScenario(value: ScenarioFile): string {
  const doc = new Document(value, { aliasDuplicateObjects: false });
  layOut(doc);
  return printYaml(doc);
}

/** Puts every small list and set of a fresh node on one line. */
export function layOut(node: Node | Document): void {
  visit(node, {
    Pair(at, { key, value }, path) {
      const name = nameOf({ key });
      const isTurn = path.length === 4 && path.some((above) => isPair(above) && nameOf(above) === 'turns');
      if ((isTurn || name === 'turns') && isScalar(key)) key.spaceBefore = at !== 0;
      if (!isTurn && !BELOW.includes(name) && (isMap(value) || isSeq(value))) value.flow = isShort(value);
    },
    Seq(_, list) {
      for (const item of list.items) if (isMap(item)) item.flow = isShort(item);
    },
    Scalar(_, text) {
      // without quotes, what stands before and after the end of a line can read as YAML
      if (typeof text.value === 'string' && text.value.includes('\n')) text.type = 'QUOTE_DOUBLE';
    },
  });
}

const nameOf = ({ key }: { key: unknown }) => (isScalar(key) ? key.value : undefined);

const isShort = (node: { toJSON(): unknown }): boolean =>
  JSON.stringify(node.toJSON()).length <= MOST_ON_A_LINE;
