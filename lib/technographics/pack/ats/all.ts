import type { TechnologyDefinition } from '../../definition.ts';
import { ASHBY } from './ashby.ts';
import { AVATURE } from './avature.ts';
import { BAMBOOHR } from './bamboohr.ts';
import { BREEZY } from './breezy.ts';
import { BULLHORN } from './bullhorn.ts';
import { COMEET } from './comeet.ts';
import { CORNERSTONE } from './cornerstone.ts';
import { EIGHTFOLD } from './eightfold.ts';
import { FRESHTEAM } from './freshteam.ts';
import { GEM } from './gem.ts';
import { GREENHOUSE } from './greenhouse.ts';
import { HOMERUN } from './homerun.ts';
import { ICIMS } from './icims.ts';
import { JAZZHR } from './jazzhr.ts';
import { JOBVITE } from './jobvite.ts';
import { JOIN } from './join.ts';
import { LEVER } from './lever.ts';
import { PERSONIO } from './personio.ts';
import { PHENOM } from './phenom.ts';
import { PINPOINT } from './pinpoint.ts';
import { RECRUITEE } from './recruitee.ts';
import { SAP_SUCCESSFACTORS } from './sap-successfactors.ts';
import { SMARTRECRUITERS } from './smartrecruiters.ts';
import { SOFTGARDEN } from './softgarden.ts';
import { TALEO } from './taleo.ts';
import { TEAMTAILOR } from './teamtailor.ts';
import { WORKABLE } from './workable.ts';
import { WORKDAY } from './workday.ts';
import { ZOHO_RECRUIT } from './zoho-recruit.ts';

export const ATS: readonly TechnologyDefinition[] = [
  ASHBY,
  AVATURE,
  BAMBOOHR,
  BREEZY,
  BULLHORN,
  COMEET,
  CORNERSTONE,
  EIGHTFOLD,
  FRESHTEAM,
  GEM,
  GREENHOUSE,
  HOMERUN,
  ICIMS,
  JAZZHR,
  JOBVITE,
  JOIN,
  LEVER,
  PERSONIO,
  PHENOM,
  PINPOINT,
  RECRUITEE,
  SAP_SUCCESSFACTORS,
  SMARTRECRUITERS,
  SOFTGARDEN,
  TALEO,
  TEAMTAILOR,
  WORKABLE,
  WORKDAY,
  ZOHO_RECRUIT,
];
