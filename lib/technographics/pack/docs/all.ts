import type { TechnologyDefinition } from '../../definition.ts';
import { CONFLUENCE } from './confluence.ts';
import { DOCUMENT360 } from './document360.ts';
import { DOCUSAURUS } from './docusaurus.ts';
import { GITBOOK } from './gitbook.ts';
import { HELPJUICE } from './helpjuice.ts';
import { MINTLIFY } from './mintlify.ts';
import { NOTION } from './notion.ts';
import { READ_THE_DOCS } from './read-the-docs.ts';
import { README } from './readme.ts';
import { STOPLIGHT } from './stoplight.ts';

export const DOCS: readonly TechnologyDefinition[] = [
  CONFLUENCE,
  DOCUMENT360,
  DOCUSAURUS,
  GITBOOK,
  HELPJUICE,
  MINTLIFY,
  NOTION,
  READ_THE_DOCS,
  README,
  STOPLIGHT,
];
