import type { TechnologyDefinition } from '../../definition.ts';
import { BETTER_STACK } from './better-stack.ts';
import { FRESHSTATUS } from './freshstatus.ts';
import { INSTATUS } from './instatus.ts';
import { STATUS_IO } from './status-io.ts';
import { STATUSPAGE } from './statuspage.ts';
import { STATUSPAL } from './statuspal.ts';
import { UPTIMEROBOT } from './uptimerobot.ts';

export const STATUS_PAGE: readonly TechnologyDefinition[] = [
  BETTER_STACK,
  FRESHSTATUS,
  INSTATUS,
  STATUS_IO,
  STATUSPAGE,
  STATUSPAL,
  UPTIMEROBOT,
];
