import { placesOfOrganizations } from '../structured/organization-facts.ts';
import type { NamedPage } from '../subject.ts';
import { placesOfContact } from './contact.ts';
import type { PlaceFinding } from './place-finding.ts';
import { placesOfMeta } from './places-of-meta.ts';
import { placesOfProse } from './seat-prose.ts';

/** One kind of carrier of places. */
export interface PlaceFinder {
  /** A machine word; noted when the finder fails. */
  readonly name: string;
  find(page: NamedPage): readonly PlaceFinding[];
}

/** Everything that names places of a company on its page; of places in doubt the first counts. */
export const PLACE_FINDERS: readonly PlaceFinder[] = [
  { name: 'places-of-data', find: placesOfOrganizations },
  { name: 'places-of-meta', find: placesOfMeta },
  { name: 'places-of-contact', find: placesOfContact },
  { name: 'places-of-prose', find: placesOfProse },
];
