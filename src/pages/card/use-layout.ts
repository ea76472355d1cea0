import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Card } from '../../domain/card/card.ts';
import { layOutCard } from '../../domain/card/lay-out-card.ts';
import type { Heights, Layout } from '../../domain/card/layout.ts';
import { PAPERS, type PaperId } from '../../domain/card/papers.ts';

type Input = {
  card: Card;
  paper: PaperId;
  /** An element that holds every row of both faces at the size of the print. */
  measured: RefObject<HTMLElement | null>;
  /** What the rows are called decides their height too. */
  nameOf: unknown;
};

/** Which rows stand on which side at which type size, by the height that each row really has in this font. */
export function useLayout({ card, paper, measured, nameOf }: Input): Layout | undefined {
  const [layout, setLayout] = useState<Layout>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows' names are on the element that is measured
  useLayoutEffect(() => {
    let left = false;
    const lay = () => {
      const element = measured.current;
      if (!left && element)
        setLayout(layOutCard({ card, paper: PAPERS[paper], measure: (pt) => heightsAt(element, pt) }));
    };
    lay();
    // the first words in a weight fetch nothing more, but the font itself may still be on its way
    void document.fonts.ready.then(lay);
    return () => {
      left = true;
    };
  }, [card, paper, measured, nameOf]);
  return layout;
}

/** Heights in rules of 1.5 em; a row is as high as on the face where it is higher. */
function heightsAt(element: HTMLElement, pt: number): Heights {
  element.style.setProperty('--pt', String(pt));
  const rule = (1.5 * pt * 96) / 72;
  const inRules = (px: number) => Math.max(1, Math.round(px / rule));
  const rows: Record<string, number> = {};
  for (const row of element.querySelectorAll<HTMLElement>('[data-row]')) {
    const key = row.dataset['row'] ?? '';
    rows[key] = Math.max(rows[key] ?? 0, inRules(row.getBoundingClientRect().height));
  }
  const [head = 1, backHead = 1] = [...element.querySelectorAll<HTMLElement>('.card')].map((side) => {
    const { height = 0 } = side.querySelector('.card-rows')?.getBoundingClientRect() ?? {};
    return inRules(side.getBoundingClientRect().height - height);
  });
  return { head, backHead, rows };
}
