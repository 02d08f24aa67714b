import type { TechnologyDefinition } from '../../definition.ts';

export const ASP_NET: TechnologyDefinition = {
  id: 'asp-net',
  name: 'ASP.NET WebForms',
  aliases: ['ASP.NET'],
  categories: ['framework'],
  recall: 800,
  jobs: 'never',
  rules: [{ on: 'marker', text: '#__VIEWSTATE' }],
  // source: https://learn.microsoft.com/en-us/aspnet/web-forms/ (recalled)
};
