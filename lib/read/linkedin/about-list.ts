import { addHeadquarters } from './headquarters.ts';
import { addMembersLine } from './info-line.ts';
import { type AboutRow, readLabel } from './labels.ts';
import { addCompanyType, addFounded, addIndustry, addSpecialties, addWebsite } from './row-facts.ts';
import type { IndustryMap, Sheet } from './sheet.ts';
import { readBandText } from './size-text.ts';
import { proseOf, textOf } from './text-of.ts';
import { readWebsiteHost } from './website-link.ts';

const BY_LABEL = 920;
const BY_SHAPE = 800;
const MAX_CELLS = 120;
/** A line of specialties without a known label is told by its commas. */
const SPECIALTY_COMMAS = 2;

interface Row {
  row: AboutRow | null;
  values: Element[];
}

/**
 * Adds the facts of the about page's list: by its labels in the page's language, and where no label is known by the
 * shape of the values. A label owns every value up to the next label: the size has two.
 */
export function addAboutList(
  sheet: Sheet,
  document: Document,
  industries: IndustryMap,
  limit: number,
): boolean {
  const rows = [
    ...document.querySelectorAll('main dl, .org-page-details-module__card-spacing dl, section dl'),
  ]
    .filter((list) => list.closest('aside, article, [data-test-id="updates"]') === null)
    .flatMap(readRows);
  const labelled = rows.filter(({ row }) => row !== null);
  for (const { row, values } of labelled) {
    if (row) addRow(sheet, { row, values }, { industries, confidence: Math.min(BY_LABEL, limit) });
  }
  const unlabelled = rows.filter(({ row }) => row === null);
  // One known label is enough to say which list this is; without any, two shapes are.
  if (labelled.length === 0 && unlabelled.filter(({ values }) => guessRow(values) !== null).length < 2)
    return false;
  for (const { values } of unlabelled) {
    const guess = guessRow(values);
    if (guess && !labelled.some(({ row }) => row === guess)) {
      addRow(sheet, { row: guess, values }, { industries, confidence: Math.min(BY_SHAPE, limit) });
    }
  }
  return labelled.length > 0 || sheet.has('headcount') || sheet.has('domain');
}

function readRows(list: Element): Row[] {
  const rows: Row[] = [];
  for (const cell of [...list.querySelectorAll('dt, dd')].slice(0, MAX_CELLS)) {
    if (cell.tagName.toLowerCase() === 'dt') rows.push({ row: readLabel(textOf(cell)), values: [] });
    else rows.at(-1)?.values.push(cell);
  }
  return rows.filter(({ values }) => values.length > 0);
}

function addRow(
  sheet: Sheet,
  { row, values }: Row & { row: AboutRow },
  { industries, confidence }: { industries: IndustryMap; confidence: number },
): void {
  const text = proseOf(values[0]);
  if (row === 'website') addLinks(sheet, values, confidence);
  else if (row === 'headquarters') addHeadquarters(sheet, text, confidence);
  else if (row === 'size') addSize(sheet, values.flatMap(partsOf), confidence);
  else if (row === 'industry') addIndustry(sheet, text, industries, confidence);
  else if (row === 'type') addCompanyType(sheet, text, confidence);
  else if (row === 'founded') addFounded(sheet, text, confidence);
  else addSpecialties(sheet, text, confidence);
}

/** The first value is the company's own band ("1 employee" too), a later one counts members of LinkedIn. */
function addSize(sheet: Sheet, values: readonly string[], confidence: number): void {
  const [own, ...others] = values;
  const language = sheet.language;
  const band = own ? (readBandText(own, language) ?? (readsOne(own) ? ([1, 1] as const) : null)) : null;
  if (own && band) sheet.add({ attribute: 'headcount', value: band, quote: own, confidence });
  for (const other of others) {
    if (readBandText(other, language) === null) addMembersLine(sheet, other, confidence);
  }
}

/** Both sizes may stand in one value, each in an element of its own. */
function partsOf(value: Element): string[] {
  const parts = [...value.children].map(textOf).filter((part) => /\p{Nd}/u.test(part));
  return parts.length > 1 ? parts : [textOf(value)];
}

function readsOne(text: string): boolean {
  return /^1(?!\d|[.,]\d)/.test(text);
}

function addLinks(sheet: Sheet, values: readonly Element[], confidence: number): void {
  for (const value of values) {
    const link = value.querySelector('a[href]');
    const shown = textOf(link ?? value);
    addWebsite(sheet, link?.getAttribute('href') ?? textOf(value), shown, confidence);
  }
}

/** Which row a value is when its label says nothing to us. */
function guessRow(values: readonly Element[]): AboutRow | null {
  const [value] = values;
  const text = proseOf(value);
  const link = value?.querySelector('a[href^="http"]');
  if (link && readWebsiteHost(link.getAttribute('href') ?? '')) return 'website';
  if (link || value?.querySelector('a[href^="tel:"]')) return null;
  if (/^\D{0,3}(?:1[5-9]|20)\d\d\D{0,3}$/.test(text)) return 'founded';
  if (readBandText(text, '')) return 'size';
  return text.split(/[,،、，]/u).length > SPECIALTY_COMMAS + 1 ? 'specialties' : null;
}
