import type { TechnologyDefinition } from '../definition.ts';
import { CLOUDFLARE } from './hosting/cloudflare.ts';
import { VERCEL } from './hosting/vercel.ts';

export const HOSTING: readonly TechnologyDefinition[] = [CLOUDFLARE, VERCEL];
