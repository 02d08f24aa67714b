import type { RowQuery } from '#lib/lists/kept/select-rows.ts';
import { hrefOf } from '../route.ts';
import { LIST_PARTS, type ListPart } from './check-list-props.ts';

/** Where in "Check a list" an address leads. */
export interface ListAddress {
  /** Null = all lists. */
  list: string | null;
  part: ListPart;
  /** What the rows are opened with. */
  filter: Partial<RowQuery>;
}

/** `<id>/rows?standing=look` is the rows of one list that are worth a look. */
export function askedOf(rest: string): ListAddress {
  const [path = '', asked = ''] = rest.split('?');
  const [list = '', named] = path.split('/');
  const part = LIST_PARTS.find((one) => one === named) ?? 'summary';
  const filter = [...new URLSearchParams(asked)].map(([key, value]) => [
    key,
    value === 'true' ? true : value,
  ]);
  // Only this product writes such addresses; a filter that is none finds no row.
  return { list: list || null, part, filter: Object.fromEntries(filter) as Partial<RowQuery> };
}

/** The rows of a list under a filter, as an address: it can be gone back to. */
export function rowsHref(list: string, filter: Partial<RowQuery>): string {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value !== null) asked.set(key, String(value));
  return hrefOf(`check-list/${list}/rows?${asked}`);
}
