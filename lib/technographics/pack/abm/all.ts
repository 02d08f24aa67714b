import type { TechnologyDefinition } from '../../definition.ts';
import { SIXSENSE } from './6sense.ts';
import { ALBACROSS } from './albacross.ts';
import { BIZIBLE } from './bizible.ts';
import { BOMBORA } from './bombora.ts';
import { CLEARBIT } from './clearbit.ts';
import { COGNISM } from './cognism.ts';
import { COMMON_ROOM } from './common-room.ts';
import { DEMANDBASE } from './demandbase.ts';
import { DREAMDATA } from './dreamdata.ts';
import { FACTORS_AI } from './factors-ai.ts';
import { HOCKEYSTACK } from './hockeystack.ts';
import { INFLU2 } from './influ2.ts';
import { KOALA } from './koala.ts';
import { LEAD_FORENSICS } from './lead-forensics.ts';
import { LEADFEEDER } from './leadfeeder.ts';
import { LEADINFO } from './leadinfo.ts';
import { METADATA_IO } from './metadata-io.ts';
import { MUTINY } from './mutiny.ts';
import { RB2B } from './rb2b.ts';
import { SNITCHER } from './snitcher.ts';
import { TERMINUS } from './terminus.ts';
import { TRENDEMON } from './trendemon.ts';
import { TRIBLIO } from './triblio.ts';
import { UNIFY } from './unify.ts';
import { USERGEMS } from './usergems.ts';
import { VECTOR } from './vector.ts';
import { VISITOR_QUEUE } from './visitor-queue.ts';
import { WARMLY } from './warmly.ts';
import { ZOOMINFO } from './zoominfo.ts';

export const ABM: readonly TechnologyDefinition[] = [
  SIXSENSE,
  ALBACROSS,
  BIZIBLE,
  BOMBORA,
  CLEARBIT,
  COGNISM,
  COMMON_ROOM,
  DEMANDBASE,
  DREAMDATA,
  FACTORS_AI,
  HOCKEYSTACK,
  INFLU2,
  KOALA,
  LEAD_FORENSICS,
  LEADFEEDER,
  LEADINFO,
  METADATA_IO,
  MUTINY,
  RB2B,
  SNITCHER,
  TERMINUS,
  TRENDEMON,
  TRIBLIO,
  UNIFY,
  USERGEMS,
  VECTOR,
  VISITOR_QUEUE,
  WARMLY,
  ZOOMINFO,
];
