import { orderQueue, type QueuedAccount } from '#lib/lists/kept/order-queue.ts';
import { selectRows } from '#lib/lists/kept/select-rows.ts';
import type { RowDetail, ShownRow } from '#lib/lists/kept/shown-row.ts';
import type { ListWork, NextAccounts, RowsAsked } from '#lib/messages/list-work.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import { type OpenedList, openScored } from './opened-list.ts';

/** What tells most of a row. */
const MAX_WHY = 2;
/** The last question: scrolling asks the same one again and again. */
let last: { asked: string; opened: OpenedList; rows: number[] } | null = null;

export async function showRows(request: ListWork['rows']['request']): Promise<ListWork['rows']['reply']> {
  const { list, from, count } = request;
  const opened = await openScored(list);
  if (!opened) return { total: 0, rows: [] };
  const rows = selected(opened, request);
  return { total: rows.length, rows: rows.slice(from, from + count).map((row) => shownRow(opened, row)) };
}

export async function showRow({ list, row }: ListWork['row']['request']): Promise<RowDetail | null> {
  const opened = await openScored(list);
  if (!opened) return null;
  const kept = opened.rowAt(row);
  const header = opened.list.table?.header ?? [];
  const account = opened.accounts[kept.account] ?? null;
  return {
    shown: shownRow(opened, row),
    kept,
    account,
    cells: kept.cells.map((value, index) => [header[index] ?? '', value]),
  };
}

/** Keys of the accounts behind the rows that are asked for. */
export async function accountKeys(request: RowsAsked): Promise<string[]> {
  const opened = await openScored(request.list);
  if (!opened) return [];
  const keys = selected(opened, request).flatMap((row) => {
    const facts = opened.facts[row];
    return (facts && facts.match !== 'ambiguous' && opened.accounts[facts.account]?.key) || [];
  });
  return [...new Set(keys)];
}

/** Nobody puts more off till later in one go. */
const MAX_NEXT = 100;

export async function queueOf({ list }: ListWork['queue']['request']): Promise<NextAccounts> {
  const opened = await openScored(list);
  if (!opened) return { total: 0, next: [] };
  const queue = orderQueue(opened.accounts, opened.rowAt);
  const next = queue.slice(0, MAX_NEXT).map((one) => ({ ...one, site: siteOf(opened, one) }));
  return { total: queue.length, next };
}

/** A site may answer under "www" alone: as the list writes it, it was reached by somebody. */
function siteOf({ accounts, rowAt, mapped }: OpenedList, { account, domain }: QueuedAccount): string | null {
  if (domain === null) return null;
  for (const row of accounts[account]?.rows.slice(0, MAX_SITE_ROWS) ?? []) {
    const { website, domain: named } = mapped(rowAt(row)).fields;
    const url = URL.parse(
      /^https?:\/\//i.test(website ?? '') ? (website ?? '') : `https://${website ?? named}`,
    );
    const isOwn = url?.hostname === domain || url?.hostname.endsWith(`.${domain}`);
    if (url && isOwn) return `https://${url.hostname}/`;
  }
  return `https://${domain}/`;
}

/** The first rows of an account tell its site, or none does. */
const MAX_SITE_ROWS = 5;

function selected(opened: OpenedList, { query, search }: RowsAsked): number[] {
  const asked = JSON.stringify([query, search]);
  if (last?.opened === opened && last.asked === asked) return last.rows;
  const holds = search === '' ? undefined : holdsWords(opened, search);
  const rows = selectRows(opened.facts, query, holds);
  last = { asked, opened, rows };
  return rows;
}

/** True for rows in which every word stands somewhere, in a cell or in the account's name. */
function holdsWords({ rowAt, accounts }: OpenedList, search: string): (row: number) => boolean {
  const words = search
    .split(/\s+/)
    .map(foldLetters)
    .filter((word) => word !== '');
  return (row) => {
    const kept = rowAt(row);
    const text = foldLetters([...kept.cells, accounts[kept.account]?.name ?? ''].join(' '));
    return words.every((word) => text.includes(word));
  };
}

function shownRow(opened: OpenedList, row: number): ShownRow {
  const kept = opened.rowAt(row);
  const account = opened.accounts[kept.account] ?? null;
  const facts = opened.facts[row];
  if (!facts) throw new Error(`the list has no row ${row}`);
  const { fields } = opened.mapped(kept);
  const verdict = account?.verdict ?? null;
  const [first] = verdict?.disqualifiers ?? [];
  const telling = verdict?.reasons.filter(({ side }) => side !== 'open') ?? [];
  return {
    facts: { ...facts, company: facts.company || fields.company || '' },
    line: kept.line,
    person: fields.fullName ?? [fields.firstName, fields.lastName].filter(Boolean).join(' '),
    title: fields.title ?? '',
    domain: account?.domain ?? '',
    verdict: verdict && pick(verdict),
    why: telling.slice(0, MAX_WHY).map(({ kind, label, params, side }) => ({ kind, label, params, side })),
    ruledOutBy: first?.label ?? null,
  };
}

function pick({ verdict, certainty, bound, direction, tally, low, high }: NonNullable<ShownRow['verdict']>) {
  return { verdict, certainty, bound, direction, tally, low, high };
}
