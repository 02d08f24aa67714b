import type { TechnologyDefinition } from '../../definition.ts';

export const TYPEFORM: TechnologyDefinition = {
  id: 'typeform',
  name: 'Typeform',
  categories: ['forms'],
  recall: 500,
  rules: [
    { on: 'host', host: 'embed.typeform.com' }, // read
    { on: 'host', host: 'form.typeform.com' }, // read
    { on: 'link', host: 'typeform.com', slug: 'subdomain' },
  ],
  // source: https://github.com/Typeform/embed (read in part)
};
