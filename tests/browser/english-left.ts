import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import PO from 'pofile';

/** Of a sentence with values in it, enough is fixed to know it by: "Call {0}" is also how others speak. */
const isKnown = (msgid: string) =>
  !/\{\d\}/.test(msgid) || msgid.replaceAll(/\{\d\}/g, '').match(/\p{L}{2,}/gu)?.[2] !== undefined;

const CATALOGUE = join(import.meta.dirname, '../../src/words/translations/es.po');

/** What would be read as English: a sentence of the interface that is said otherwise in Spanish, with any values in it. */
const english = PO.parse(readFileSync(CATALOGUE, 'utf8'))
  .items.filter(({ msgid, msgstr: [text] }) => text !== msgid && isKnown(msgid))
  .map(({ msgid }) => {
    const parts = msgid.split(/\{\d\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.+')}$`, 's');
  });

/** The texts and names on a page that the interface says in English; what is marked as English belongs to the call. */
export async function englishLeft(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('[lang="en"], script, style')) found.push(node.textContent ?? '');
    for (const named of document.querySelectorAll('[aria-label]')) found.push(named.ariaLabel ?? '');
    return found.map((text) => text.trim());
  });
  return texts.filter((text) => english.some((sentence) => sentence.test(text)));
}
