import type { TechnologyDefinition } from '../../definition.ts';
import { APPCUES } from './appcues.ts';
import { CHAMELEON } from './chameleon.ts';
import { CHURNZERO } from './churnzero.ts';
import { GAINSIGHT } from './gainsight.ts';
import { PENDO } from './pendo.ts';
import { PLANHAT } from './planhat.ts';
import { TOTANGO } from './totango.ts';
import { USERFLOW } from './userflow.ts';
import { USERPILOT } from './userpilot.ts';
import { VITALLY } from './vitally.ts';
import { WALKME } from './walkme.ts';
import { WHATFIX } from './whatfix.ts';

export const PRODUCT_ADOPTION: readonly TechnologyDefinition[] = [
  APPCUES,
  CHAMELEON,
  CHURNZERO,
  GAINSIGHT,
  PENDO,
  PLANHAT,
  TOTANGO,
  USERFLOW,
  USERPILOT,
  VITALLY,
  WALKME,
  WHATFIX,
];
