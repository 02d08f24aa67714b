import type { TechnologyDefinition } from '../../definition.ts';

export const TYPEFORM: TechnologyDefinition = {
  id: 'typeform',
  name: 'Typeform',
  categories: ['forms'],
  recall: 500,
  rules: [
    { on: 'host', host: 'embed.typeform.com' },
    { on: 'host', host: 'form.typeform.com' },
    { on: 'link', host: 'typeform.com', slug: 'subdomain' },
  ],
  // source: https://www.typeform.com/developers/embed/ (recalled)
};
