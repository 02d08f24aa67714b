import type { TechnologyDefinition } from '../../definition.ts';

export const ADOBE_LAUNCH: TechnologyDefinition = {
  id: 'adobe-launch',
  name: 'Adobe Launch',
  aliases: ['Adobe Launch', 'Adobe DTM', 'Adobe Experience Platform Tags'],
  categories: ['tag-manager'],
  recall: 950,
  rules: [{ on: 'host', host: 'assets.adobedtm.com' }],
  // source: https://experienceleague.adobe.com/en/docs/experience-platform/tags/publish/environments/environments (recalled)
};
