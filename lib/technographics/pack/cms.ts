import type { TechnologyDefinition } from '../definition.ts';
import { ADOBE_EXPERIENCE_MANAGER } from './cms/adobe-experience-manager.ts';
import { CONTENTFUL } from './cms/contentful.ts';
import { DRUPAL } from './cms/drupal.ts';
import { HUBSPOT_CMS } from './cms/hubspot-cms.ts';
import { JOOMLA } from './cms/joomla.ts';
import { SQUARESPACE } from './cms/squarespace.ts';
import { TYPO3 } from './cms/typo3.ts';
import { WEBFLOW } from './cms/webflow.ts';
import { WIX } from './cms/wix.ts';
import { WORDPRESS } from './cms/wordpress.ts';

export const CMS: readonly TechnologyDefinition[] = [
  ADOBE_EXPERIENCE_MANAGER,
  CONTENTFUL,
  DRUPAL,
  HUBSPOT_CMS,
  JOOMLA,
  SQUARESPACE,
  TYPO3,
  WEBFLOW,
  WIX,
  WORDPRESS,
];
