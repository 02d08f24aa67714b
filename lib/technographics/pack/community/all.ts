import type { TechnologyDefinition } from '../../definition.ts';
import { CIRCLE } from './circle.ts';
import { DISCORD } from './discord.ts';
import { DISCOURSE } from './discourse.ts';
import { DISQUS } from './disqus.ts';
import { HIGHER_LOGIC } from './higher-logic.ts';
import { KHOROS } from './khoros.ts';
import { SLACK } from './slack.ts';

export const COMMUNITY: readonly TechnologyDefinition[] = [
  CIRCLE,
  DISCORD,
  DISCOURSE,
  DISQUS,
  HIGHER_LOGIC,
  KHOROS,
  SLACK,
];
