import type { TechnologyDefinition } from '../../definition.ts';

export const SLIDER_REVOLUTION: TechnologyDefinition = {
  id: 'slider-revolution',
  name: 'Slider Revolution',
  categories: ['website-tools'],
  recall: 900,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [
    { on: 'generator', prefix: 'Powered by Slider Revolution' },
    { on: 'path', text: '/plugins/revslider/' },
  ],
  // source: https://www.sliderrevolution.com/documentation/ (recalled)
};
