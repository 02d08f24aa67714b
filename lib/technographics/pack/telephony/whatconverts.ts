import type { TechnologyDefinition } from '../../definition.ts';

export const WHATCONVERTS: TechnologyDefinition = {
  id: 'whatconverts',
  name: 'WhatConverts',
  categories: ['telephony'],
  recall: 850,
  jobs: 'never',
  rules: [{ on: 'host', host: 'scripts.iconnode.com' }],
  // source: https://help.whatconverts.com/ (recalled)
};
