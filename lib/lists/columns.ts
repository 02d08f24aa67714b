import type { ListField } from './fields.ts';

/** What a column of a list of companies holds. */
export type ColumnRole = 'name' | 'address' | 'linkedin' | 'detail';

const ROLES: Partial<Record<ListField, ColumnRole>> = {
  ...{ company: 'name', domain: 'address', website: 'address', email: 'address', linkedin: 'linkedin' },
  ...{ stage: 'detail', owner: 'detail', note: 'detail' },
};

/** What a field is for a list of companies; null = it is of no use there. */
export function roleOf(field: ListField | null): ColumnRole | null {
  return field === null ? null : (ROLES[field] ?? null);
}
