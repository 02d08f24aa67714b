import type { TechnologyDefinition } from '../../definition.ts';
import { CLOUDFLARE_TURNSTILE } from './cloudflare-turnstile.ts';
import { CROWDSTRIKE } from './crowdstrike.ts';
import { DATADOME } from './datadome.ts';
import { DRATA } from './drata.ts';
import { HCAPTCHA } from './hcaptcha.ts';
import { HUMAN_SECURITY } from './human-security.ts';
import { IMPERVA } from './imperva.ts';
import { PALO_ALTO_NETWORKS } from './palo-alto-networks.ts';
import { RECAPTCHA } from './recaptcha.ts';
import { SENTINELONE } from './sentinelone.ts';
import { VANTA } from './vanta.ts';
import { ZSCALER } from './zscaler.ts';

export const SECURITY: readonly TechnologyDefinition[] = [
  CLOUDFLARE_TURNSTILE,
  CROWDSTRIKE,
  DATADOME,
  DRATA,
  HCAPTCHA,
  HUMAN_SECURITY,
  IMPERVA,
  PALO_ALTO_NETWORKS,
  RECAPTCHA,
  SENTINELONE,
  VANTA,
  ZSCALER,
];
