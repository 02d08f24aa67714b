import type { TechnologyDefinition } from '../../definition.ts';
import { CRAZY_EGG } from './crazy-egg.ts';
import { FULLSTORY } from './fullstory.ts';
import { HOTJAR } from './hotjar.ts';
import { INSPECTLET } from './inspectlet.ts';
import { LOGROCKET } from './logrocket.ts';
import { LUCKY_ORANGE } from './lucky-orange.ts';
import { MICROSOFT_CLARITY } from './microsoft-clarity.ts';
import { MOUSEFLOW } from './mouseflow.ts';
import { QUANTUM_METRIC } from './quantum-metric.ts';
import { SMARTLOOK } from './smartlook.ts';

export const SESSION_REPLAY: readonly TechnologyDefinition[] = [
  CRAZY_EGG,
  FULLSTORY,
  HOTJAR,
  INSPECTLET,
  LOGROCKET,
  LUCKY_ORANGE,
  MICROSOFT_CLARITY,
  MOUSEFLOW,
  QUANTUM_METRIC,
  SMARTLOOK,
];
