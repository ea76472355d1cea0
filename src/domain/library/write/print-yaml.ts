import { type Document, isSeq, visit } from 'yaml';

/**
 * A document as text, as the library is written: no line is folded, `{ a: b }` has spaces inside and `[a, b]` has none.
 * Remarks stay.
 */
export function printYaml(doc: Document): string {
  visit(doc, {
    Collection(_, node) {
      const print = node.toString;
      const flowCollectionPadding = isSeq(node) ? '' : ' ';
      node.toString = (context, ...rest) =>
        print.call(node, context && { ...context, flowCollectionPadding }, ...rest);
    },
  });
  return doc.toString({ lineWidth: 0, blockQuote: false });
}
