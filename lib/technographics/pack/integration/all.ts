import type { TechnologyDefinition } from '../../definition.ts';
import { BOOMI } from './boomi.ts';
import { MAKE } from './make.ts';
import { MULESOFT } from './mulesoft.ts';
import { N8N } from './n8n.ts';
import { WORKATO } from './workato.ts';
import { ZAPIER } from './zapier.ts';

export const INTEGRATION: readonly TechnologyDefinition[] = [BOOMI, MAKE, MULESOFT, N8N, WORKATO, ZAPIER];
