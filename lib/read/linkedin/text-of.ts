import { cleanText } from '#lib/parse/clean-text.ts';
import { MAX_FACT } from './sheet.ts';

/** Rows of prose (a description, a list of specialties) may be this long. */
const MAX_ROW = 1_500;

/** An element's text made safe and short; empty for no element. */
export function textOf(element: Element | null | undefined): string {
  return cleanText(element?.textContent ?? '', MAX_FACT);
}

/** The same for rows of prose. */
export function proseOf(element: Element | null | undefined): string {
  return cleanText(element?.textContent ?? '', MAX_ROW);
}

/** The same with a space between an element's children: "<b>Acme</b><b>3 rounds</b>" is two things. */
export function spacedTextOf(element: Element | null | undefined): string {
  const parts = [...(element?.childNodes ?? [])].map((node) => node.textContent ?? '');
  return cleanText(parts.join(' '), MAX_FACT);
}
