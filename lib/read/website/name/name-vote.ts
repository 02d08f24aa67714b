import type { SourceKind } from '#lib/evidence/evidence.ts';

/** Who writes the name down. Carriers that one setting of the site's software fills are one family. */
export type NameCarrier =
  | 'organization'
  | 'site'
  | 'copyright'
  | 'title'
  | 'signed'
  | 'logo'
  | 'heading'
  | 'text';

export interface NameCandidate {
  name: string;
  carrier: NameCarrier;
  source: SourceKind;
  quote: string;
  /** Tenths of a vote. */
  weight: number;
}

/** Spellings of one name, with what speaks for it. */
export interface NameGroup {
  core: string[];
  members: NameCandidate[];
  votes: number;
  witnesses: number;
  isProven: boolean;
}

/** How the carriers of names voted. */
export interface NameVote {
  /** The winner, as it reads best. */
  name: string;
  /** The winner and the spellings that are the domain's. */
  ownNames: string[];
  winner: NameGroup;
  /** Others that are no longer or shorter form of the winner, the likeliest first. */
  rivals: NameGroup[];
}
