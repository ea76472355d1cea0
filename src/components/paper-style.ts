import type { CSSProperties } from 'react';
import { type On, pageOf } from '../domain/card/page-of.ts';
import { PAPERS, type PaperId } from '../domain/card/papers.ts';

/** What the style sheet knows of a paper: its sizes in points, and how many cards lie beside each other. */
export function paperStyle(paper: PaperId, on: On): CSSProperties {
  const { outer, margin } = PAPERS[paper];
  const { width, height, columns, rows } = pageOf(paper, on);
  return {
    '--paper-w': width,
    '--paper-h': height,
    '--cell-w': outer.width,
    '--cell-h': outer.height,
    '--margin': margin,
    '--columns': columns,
    '--rows': rows,
  } as CSSProperties;
}
