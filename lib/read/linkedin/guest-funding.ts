import { cleanText } from '#lib/parse/clean-text.ts';
import { parseDate } from '#lib/parse/date.ts';
import { parseMoney } from '#lib/parse/money.ts';
import { readLastCount } from './count-text.ts';
import { addFunding } from './funding.ts';
import { MAX_FACT, type Sheet } from './sheet.ts';
import { spacedTextOf, textOf } from './text-of.ts';

/**
 * Adds the public page's funding box: rounds, the last round's type, day and amount, and how many investors it names
 * (their names are not read: they may be people).
 */
export function addGuestFunding(sheet: Sheet, document: Document): void {
  const box = document.querySelector('[data-test-id="funding"]');
  if (!box) return;
  const last = box.querySelector('[data-tracking-control-name="funding_last-round"]');
  const time = last?.querySelector('time') ?? box.querySelector('time');
  const rounds = readLastCount(spacedTextOf(box.querySelector('a[href*="funding_rounds_list"]')));
  const amount = [...box.querySelectorAll('p')].map(textOf).find((line) => parseMoney(line) !== null) ?? '';
  const day = textOf(time);
  const type = spacedTextOf(last).replace(day, '').trim();
  const shown = box.querySelectorAll('[data-tracking-control-name="funding_investors"]').length;
  const more = [...box.querySelectorAll('[data-tracking-control-name="funding_other-investors"]')].map(
    textOf,
  );
  const others = more.map(readLastCount).reduce((sum, count) => sum + (count?.value ?? 0), 0);
  addFunding(sheet, {
    type,
    date: parseDate(time?.getAttribute('datetime') ?? day),
    amount,
    rounds: rounds?.value ?? null,
    investors: shown > 0 ? shown + others : null,
    quote: cleanText([type, day, amount].filter(Boolean).join(' '), MAX_FACT),
  });
}
