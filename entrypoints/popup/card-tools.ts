import type { Dossier } from '#lib/dossier/dossier.ts';
import { cardOf, encodeCard } from '#lib/exchange/card-code.ts';
import { compareCards } from '#lib/exchange/compare-cards.ts';
import { ask } from '#lib/messages/ask.ts';
import type { Reason } from '#lib/qualify/verdict.ts';
import { cardLines } from '#lib/wording/card/card-lines.ts';
import { cardHtml, cardText } from '#lib/wording/card/card-text.ts';
import { differenceText } from '#lib/wording/difference-text.ts';
import { foundText } from '#lib/wording/found-text.ts';
import { message } from '#lib/wording/view-message.ts';

/**
 * Puts the card on the clipboard as text and as HTML, with the code by which it is compared where that is wanted; false
 * when the browser refuses.
 */
export async function copyCard(dossier: Dossier, today: number, withCode: boolean): Promise<boolean> {
  const code = withCode ? encodeCard(cardOf(dossier, foundWords)) : '';
  const card = cardLines(dossier, today, code);
  const item = new ClipboardItem({
    'text/plain': new Blob([cardText(card)], { type: 'text/plain' }),
    'text/html': new Blob([cardHtml(card)], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

/** Why a colleague sees another verdict, a sentence a line. */
export async function compareWith(dossier: Dossier, pasted: string, today: number): Promise<string[]> {
  const theirs = await ask('read-card', { text: pasted });
  if (!theirs) return [message('compareNoCard')];
  const { reasons, timing } = dossier.verdict;
  const labels = Object.fromEntries(
    [...reasons, ...timing.reasons].map(({ criterion, label }) => [criterion, label]),
  );
  return differenceText(compareCards(cardOf(dossier, foundWords), theirs), labels, today);
}

function foundWords({ params }: Reason): string {
  return foundText(params, 'found', true);
}
