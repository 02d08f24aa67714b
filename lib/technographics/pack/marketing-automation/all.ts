import type { TechnologyDefinition } from '../../definition.ts';
import { ACT_ON } from './act-on.ts';
import { ACTIVECAMPAIGN } from './activecampaign.ts';
import { BLOOMREACH } from './bloomreach.ts';
import { BRAZE } from './braze.ts';
import { CLEVERTAP } from './clevertap.ts';
import { CUSTOMER_IO } from './customer-io.ts';
import { ELOQUA } from './eloqua.ts';
import { EMARSYS } from './emarsys.ts';
import { ITERABLE } from './iterable.ts';
import { MARKETO } from './marketo.ts';
import { MAUTIC } from './mautic.ts';
import { MOENGAGE } from './moengage.ts';
import { ORTTO } from './ortto.ts';
import { PARDOT } from './pardot.ts';
import { SALESFORCE_MARKETING_CLOUD } from './salesforce-marketing-cloud.ts';
import { SHARPSPRING } from './sharpspring.ts';
import { WEBENGAGE } from './webengage.ts';

export const MARKETING_AUTOMATION: readonly TechnologyDefinition[] = [
  ACT_ON,
  ACTIVECAMPAIGN,
  BLOOMREACH,
  BRAZE,
  CLEVERTAP,
  CUSTOMER_IO,
  ELOQUA,
  EMARSYS,
  ITERABLE,
  MARKETO,
  MAUTIC,
  MOENGAGE,
  ORTTO,
  PARDOT,
  SALESFORCE_MARKETING_CLOUD,
  SHARPSPRING,
  WEBENGAGE,
];
