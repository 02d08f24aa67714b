import type { BuyerRole } from '#lib/icp/vocabulary.ts';
import type { RoleFit } from './judge-title.ts';

/** Where a job stands in a buying committee: right or wrong person, and the parts that such a person plays. */
export interface Seat {
  fit: RoleFit;
  roles: BuyerRole[];
}
