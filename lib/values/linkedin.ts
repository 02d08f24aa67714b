/** The numeric id is the key, the slug an alias; at least one of them is present. */
export interface LinkedinKey {
  slug?: string;
  id?: string;
}
