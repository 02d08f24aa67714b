import type { TechnologyDefinition } from '../../definition.ts';

export const TRUSTARC: TechnologyDefinition = {
  id: 'trustarc',
  name: 'TrustArc',
  aliases: ['TRUSTe'],
  categories: ['consent'],
  recall: 950,
  rules: [
    { on: 'host', host: 'consent.trustarc.com' },
    { on: 'host', host: 'consent.truste.com' },
  ],
  // source: https://www.trustarc.com/ (recalled)
};
