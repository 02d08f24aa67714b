import type { TechnologyDefinition } from '../../definition.ts';
import { ASP_NET } from './asp-net.ts';
import { ASTRO } from './astro.ts';
import { BOOTSTRAP } from './bootstrap.ts';
import { GATSBY } from './gatsby.ts';
import { JQUERY } from './jquery.ts';
import { NEXTJS } from './nextjs.ts';
import { NUXT } from './nuxt.ts';

export const FRAMEWORK: readonly TechnologyDefinition[] = [
  ASP_NET,
  ASTRO,
  BOOTSTRAP,
  GATSBY,
  JQUERY,
  NEXTJS,
  NUXT,
];
