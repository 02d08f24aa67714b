import type { TechnologyDefinition } from '../../definition.ts';
import { TWO_CHECKOUT } from './2checkout.ts';
import { CHARGEBEE } from './chargebee.ts';
import { FASTSPRING } from './fastspring.ts';
import { LEMON_SQUEEZY } from './lemon-squeezy.ts';
import { MAXIO } from './maxio.ts';
import { OUTSETA } from './outseta.ts';
import { PADDLE } from './paddle.ts';
import { PROFITWELL } from './profitwell.ts';
import { RECHARGE } from './recharge.ts';
import { RECURLY } from './recurly.ts';
import { ZUORA } from './zuora.ts';

export const BILLING: readonly TechnologyDefinition[] = [
  TWO_CHECKOUT,
  CHARGEBEE,
  FASTSPRING,
  LEMON_SQUEEZY,
  MAXIO,
  OUTSETA,
  PADDLE,
  PROFITWELL,
  RECHARGE,
  RECURLY,
  ZUORA,
];
