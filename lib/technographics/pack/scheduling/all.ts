import type { TechnologyDefinition } from '../../definition.ts';
import { ACUITY } from './acuity.ts';
import { CAL_COM } from './cal-com.ts';
import { CALENDLY } from './calendly.ts';
import { CHILIPIPER } from './chilipiper.ts';
import { DEFAULT } from './default.ts';
import { LEANDATA } from './leandata.ts';
import { MICROSOFT_BOOKINGS } from './microsoft-bookings.ts';
import { MINDBODY } from './mindbody.ts';
import { ONCEHUB } from './oncehub.ts';
import { OPENTABLE } from './opentable.ts';
import { REVENUEHERO } from './revenuehero.ts';
import { SAVVYCAL } from './savvycal.ts';
import { SETMORE } from './setmore.ts';
import { SIMPLYBOOK } from './simplybook.ts';
import { YOUCANBOOKME } from './youcanbookme.ts';

export const SCHEDULING: readonly TechnologyDefinition[] = [
  ACUITY,
  CAL_COM,
  CALENDLY,
  CHILIPIPER,
  DEFAULT,
  LEANDATA,
  MICROSOFT_BOOKINGS,
  MINDBODY,
  ONCEHUB,
  OPENTABLE,
  REVENUEHERO,
  SAVVYCAL,
  SETMORE,
  SIMPLYBOOK,
  YOUCANBOOKME,
];
