import type { TechnologyDefinition } from '../../definition.ts';

export const YANDEX_METRICA: TechnologyDefinition = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  aliases: ['Yandex.Metrica'],
  categories: ['analytics'],
  recall: 950,
  rules: [
    { on: 'host', host: 'mc.yandex.ru' },
    { on: 'host', host: 'mc.yandex.com' },
  ],
  // source: https://yandex.com/support/metrica/ (recalled)
};
