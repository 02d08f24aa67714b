import type { TechnologyDefinition } from '../../definition.ts';
import { DOCUSIGN } from './docusign.ts';
import { IRONCLAD } from './ironclad.ts';
import { PANDADOC } from './pandadoc.ts';

export const CONTRACTS: readonly TechnologyDefinition[] = [DOCUSIGN, IRONCLAD, PANDADOC];
