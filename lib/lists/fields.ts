/** What a column of a list can hold. */
export const LIST_FIELDS = [
  'company',
  'domain',
  'website',
  'email',
  'firstName',
  'lastName',
  'fullName',
  'title',
  'country',
  'city',
  'headcount',
  'founded',
  'industry',
  'revenue',
  /** The company's page; a person's own page is `profile`. */
  'linkedin',
  'profile',
  'owner',
  'stage',
  'parent',
  'consent',
  'technologies',
  'note',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];
