import type { TechnologyDefinition } from '../../definition.ts';
import { AKAMAI } from './akamai.ts';
import { AMAZON_CLOUDFRONT } from './amazon-cloudfront.ts';
import { BUNNY } from './bunny.ts';
import { CLOUDFLARE } from './cloudflare.ts';
import { CLOUDINARY } from './cloudinary.ts';
import { FASTLY } from './fastly.ts';
import { IMGIX } from './imgix.ts';
import { NETLIFY } from './netlify.ts';
import { VERCEL } from './vercel.ts';
import { WP_ENGINE } from './wp-engine.ts';

export const HOSTING: readonly TechnologyDefinition[] = [
  AKAMAI,
  AMAZON_CLOUDFRONT,
  BUNNY,
  CLOUDFLARE,
  CLOUDINARY,
  FASTLY,
  IMGIX,
  NETLIFY,
  VERCEL,
  WP_ENGINE,
];
