import type { BuyerRole } from '#lib/icp/vocabulary.ts';

/** right = plays a part in the buying committee, wrong = none that the ICP names, open = the title says too little. */
export type SeatFit = 'right' | 'wrong' | 'open';

/** Where a job stands in a buying committee: right or wrong person, and the parts that such a person plays. */
export interface Seat {
  fit: SeatFit;
  roles: BuyerRole[];
}
