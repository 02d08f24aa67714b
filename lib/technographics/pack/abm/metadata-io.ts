import type { TechnologyDefinition } from '../../definition.ts';

export const METADATA_IO: TechnologyDefinition = {
  id: 'metadata-io',
  name: 'Metadata.io',
  categories: ['abm'],
  recall: 850,
  rules: [
    { on: 'host', host: 'cdn.metadata.io' },
    { on: 'inline', text: 'Metadata.siteScript.init(' },
  ],
  // source: https://support.metadata.io/ (recalled)
};
