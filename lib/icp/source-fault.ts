import type { CandidateFault } from './admit-candidate.ts';
import type { EnvelopeFault } from './envelope/open-envelope.ts';
import type { AddressFault } from './source-address.ts';

/** Why nothing usable came from a host. */
export type FetchFault =
  | 'unreachable'
  | 'too-slow'
  | 'redirected'
  | 'denied'
  | 'not-found'
  | 'busy'
  | 'http-status'
  | 'wrong-type'
  | 'too-large'
  | 'broken-off'
  | 'empty';

/** Why what came was not taken over. */
export type ReceiveFault = EnvelopeFault | CandidateFault | 'bad-icp';

/** What is wrong with a source as it is entered. */
export type DraftFault =
  | AddressFault
  | 'bad-public-key'
  | 'bad-team-key'
  | 'bad-bearer'
  | 'duplicate'
  | 'managed';

/** Everything that can be wrong with a source or a file, by code. */
export type SourceFault = FetchFault | ReceiveFault | DraftFault | 'no-access' | 'storage';
