import type { TechnologyDefinition } from '../../definition.ts';

export const MICROSOFT_BOOKINGS: TechnologyDefinition = {
  id: 'microsoft-bookings',
  name: 'Microsoft Bookings',
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'outlook.office365.com', path: '/owa/calendar/' },
    { on: 'host', host: 'outlook.office.com', path: '/book/' },
  ],
  // source: https://learn.microsoft.com/en-us/microsoft-365/bookings/ (recalled)
};
