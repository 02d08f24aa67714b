import type { TechnologyDefinition } from '../../definition.ts';

export const HUBSPOT: TechnologyDefinition = {
  id: 'hubspot',
  name: 'HubSpot',
  aliases: ['HubSpot CRM', 'HubSpot Marketing Hub'],
  categories: ['crm', 'marketing-automation'],
  recall: 950,
  rules: [
    { on: 'host', host: 'hs-scripts.com' },
    { on: 'host', host: 'hs-analytics.net' },
    { on: 'host', host: 'hsforms.net' },
    { on: 'host', host: 'hscollectedforms.net' },
    { on: 'host', host: 'usemessages.com' },
    { on: 'host', host: 'hs-banner.com' },
    { on: 'host', host: 'track.hubspot.com' },
    { on: 'host', host: 'forms.hubspot.com' },
    { on: 'inline', text: 'hbspt.forms.create(' },
    { on: 'link', host: 'meetings.hubspot.com', slug: 'path' },
    { on: 'cookie', name: 'hubspotutk' },
    { on: 'cookie', name: '__hstc' },
    { on: 'host', host: 'hsleadflows.net' },
    { on: 'host', host: 'hsadspixel.net' },
    { on: 'host', host: 'hsforms.com' },
    { on: 'host', host: 'hubspotfeedback.com' },
    { on: 'form', host: 'hsforms.com' },
  ],
  // source: https://knowledge.hubspot.com/reports/install-the-hubspot-tracking-code (recalled)
};
