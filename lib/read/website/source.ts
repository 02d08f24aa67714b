import type { Fact } from '#lib/evidence/evidence.ts';
import type { Subject } from './subject.ts';

/** One kind of carrier on a company's page, and what it says. */
export interface Source {
  /** A machine word; noted when the source fails. */
  readonly name: string;
  /** Looks at the subject, changes nothing. Facts come in the order in which they are found. */
  read(subject: Subject): readonly Fact[];
}
