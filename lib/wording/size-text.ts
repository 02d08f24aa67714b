import { inLanguage } from './language/language.ts';
import { message } from './studio-message.ts';

const NUMBER = inLanguage((tag) => new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 }));
const STEP = 1_000;

/** "812 bytes", "1.24 kB", "35.2 MB": a size in decimal units, to three digits. */
export function sizeText(bytes: number): string {
  if (bytes < STEP) return message('sizeBytes', NUMBER().format(bytes));
  if (bytes < STEP ** 2) return message('sizeKb', NUMBER().format(bytes / STEP));
  if (bytes < STEP ** 3) return message('sizeMb', NUMBER().format(bytes / STEP ** 2));
  return message('sizeGb', NUMBER().format(bytes / STEP ** 3));
}
