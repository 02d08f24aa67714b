import type { TechnologyDefinition } from '../../definition.ts';
import { AWIN } from './awin.ts';
import { FIRSTPROMOTER } from './firstpromoter.ts';
import { FRIENDBUY } from './friendbuy.ts';
import { IMPACT } from './impact.ts';
import { MENTION_ME } from './mention-me.ts';
import { PARTNERSTACK } from './partnerstack.ts';
import { REFERRALCANDY } from './referralcandy.ts';
import { REFERSION } from './refersion.ts';
import { REWARDFUL } from './rewardful.ts';
import { SMILE_IO } from './smile-io.ts';
import { TAPFILIATE } from './tapfiliate.ts';

export const REFERRAL: readonly TechnologyDefinition[] = [
  AWIN,
  FIRSTPROMOTER,
  FRIENDBUY,
  IMPACT,
  MENTION_ME,
  PARTNERSTACK,
  REFERRALCANDY,
  REFERSION,
  REWARDFUL,
  SMILE_IO,
  TAPFILIATE,
];
