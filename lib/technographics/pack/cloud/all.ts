import type { TechnologyDefinition } from '../../definition.ts';
import { AWS } from './aws.ts';
import { AZURE } from './azure.ts';
import { GOOGLE_CLOUD } from './google-cloud.ts';

export const CLOUD: readonly TechnologyDefinition[] = [AWS, AZURE, GOOGLE_CLOUD];
