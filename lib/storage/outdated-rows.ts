import { keptUrl } from '#lib/account/linkedin-page.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { EvidenceRow } from './database.ts';

/** A read about to be filed. */
export interface NewReading {
  url: string;
  /** A cap was reached: what it does not say may still stand on the page. */
  partial: boolean;
  evidence: readonly Evidence[];
  /** UTC day. */
  day: number;
}

/**
 * The most rows kept of one account. A page has some thirty facts and its prose, so this is fifty pages: more than
 * anybody reads of one company, and the dossier still loads within a glance.
 */
export const MAX_ROWS_OF_ACCOUNT = 1_500;
/** One reading a month tells growth as well as thirty. */
const HISTORY_STEP_DAYS = 30;
/** Three years of them. */
const MAX_HISTORY = 36;

/**
 * Ids of the account's rows that a new reading of a page makes needless: its earlier reading, but for numbers that tell
 * growth and for what may merely be out of sight. A partial reading takes away only what it says again. What people filed
 * by hand stays.
 */
export function outdatedRows(rows: readonly EvidenceRow[], reading: NewReading): number[] {
  const url = keptUrl(reading.url);
  const own = rows.filter((row) => row.source !== 'third-party' && samePage(row.url, url));
  const said = new Set(reading.evidence.map(words));
  const outdated = own.filter(
    (row) => !isHistory(row, reading.day) && (said.has(words(row)) || !(reading.partial || isFleeting(row))),
  );
  return [...outdated, ...denseHistory(own.filter((row) => !outdated.includes(row)))].flatMap(
    ({ id }) => id ?? [],
  );
}

/** Ids of rows beyond what is kept of an account: the longest unseen first, what people filed last. */
export function surplusRows(rows: readonly EvidenceRow[], coming: number): number[] {
  const surplus = rows.length + coming - MAX_ROWS_OF_ACCOUNT;
  if (surplus <= 0) return [];
  const oldestFirst = rows.toSorted(
    (a, b) => Number(a.source === 'third-party') - Number(b.source === 'third-party') || a.day - b.day,
  );
  return oldestFirst.slice(0, surplus).flatMap(({ id }) => id ?? []);
}

/** An earlier reading of the same day was the same look. */
function isHistory({ attribute, day }: EvidenceRow, today: number): boolean {
  return ATTRIBUTES[attribute].counted === true && day < today;
}

function isFleeting({ attribute }: EvidenceRow): boolean {
  return ATTRIBUTES[attribute].fleeting === true;
}

/** Readings that stand closer than a step behind a newer one of the same number, and those that are too many. */
function denseHistory(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const counted = rows
    .filter(({ attribute }) => ATTRIBUTES[attribute].counted === true)
    .toSorted((a, b) => a.day - b.day);
  const kept = new Map<string, EvidenceRow[]>();
  const dense: EvidenceRow[] = [];
  for (const row of counted) {
    const carrier = `${row.attribute} ${row.source}`;
    const earlier = kept.get(carrier) ?? [];
    const last = earlier.at(-1);
    if (last && row.day - last.day < HISTORY_STEP_DAYS) dense.push(row);
    else kept.set(carrier, [...earlier, row]);
  }
  return [...dense, ...[...kept.values()].flatMap((readings) => readings.slice(0, -MAX_HISTORY))];
}

/** A place on a page is the page, and so is a visit of it that an earlier version filed. */
function samePage(filed: string, kept: string): boolean {
  return filed === kept || (/[?#]/.test(filed) && keptUrl(filed) === kept);
}

function words({ attribute, source, value }: Evidence): string {
  return JSON.stringify([attribute, source, value]);
}
