import type { TechnologyDefinition } from '../../definition.ts';

export const DOCUSIGN: TechnologyDefinition = {
  id: 'docusign',
  name: 'DocuSign',
  aliases: ['Docusign'],
  categories: ['contracts'],
  recall: 0,
  rules: [],
  // source: https://support.docusign.com/ (recalled)
};
