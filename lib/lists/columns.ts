import type { ListField } from './fields.ts';

/** What a column of a list of companies holds; a `fact` is something that is known of the company itself. */
export type ColumnRole = 'name' | 'address' | 'linkedin' | 'owner' | 'stage' | 'fact' | 'detail';

const ROLES: Partial<Record<ListField, ColumnRole>> = {
  ...{ company: 'name', domain: 'address', website: 'address', email: 'address', linkedin: 'linkedin' },
  ...{ stage: 'stage', owner: 'owner', note: 'detail' },
  ...{ industry: 'fact', headcount: 'fact', founded: 'fact', revenue: 'fact', technologies: 'fact' },
  ...{ country: 'fact', city: 'fact' },
};

/** What a field is for a list of companies; null = it is of no use there. */
export function roleOf(field: ListField | null): ColumnRole | null {
  return field === null ? null : (ROLES[field] ?? null);
}
