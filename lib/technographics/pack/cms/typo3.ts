import type { TechnologyDefinition } from '../../definition.ts';

export const TYPO3: TechnologyDefinition = {
  id: 'typo3',
  name: 'TYPO3',
  categories: ['cms'],
  recall: 850,
  rules: [
    { on: 'generator', prefix: 'TYPO3' },
    { on: 'path', text: '/typo3conf/' },
    { on: 'path', text: '/typo3temp/' },
  ],
  // source: https://docs.typo3.org/m/typo3/reference-typoscript/main/en-us/ (recalled)
};
