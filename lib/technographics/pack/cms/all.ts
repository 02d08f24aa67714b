import type { TechnologyDefinition } from '../../definition.ts';
import { ADOBE_EXPERIENCE_MANAGER } from './adobe-experience-manager.ts';
import { BUILDER_IO } from './builder-io.ts';
import { CONCRETE_CMS } from './concrete-cms.ts';
import { CONTAO } from './contao.ts';
import { CONTENTFUL } from './contentful.ts';
import { CONTENTSTACK } from './contentstack.ts';
import { CRAFT_CMS } from './craft-cms.ts';
import { DATOCMS } from './datocms.ts';
import { DNN } from './dnn.ts';
import { DRUPAL } from './drupal.ts';
import { GHOST } from './ghost.ts';
import { HUBSPOT_CMS } from './hubspot-cms.ts';
import { HUGO } from './hugo.ts';
import { JEKYLL } from './jekyll.ts';
import { JOOMLA } from './joomla.ts';
import { KENTICO } from './kentico.ts';
import { KONTENT_AI } from './kontent-ai.ts';
import { LIFERAY } from './liferay.ts';
import { MEDIAWIKI } from './mediawiki.ts';
import { MODX } from './modx.ts';
import { NEOS } from './neos.ts';
import { OPTIMIZELY_CMS } from './optimizely-cms.ts';
import { PLONE } from './plone.ts';
import { PRISMIC } from './prismic.ts';
import { SANITY } from './sanity.ts';
import { SILVERSTRIPE } from './silverstripe.ts';
import { SITECORE } from './sitecore.ts';
import { SITEFINITY } from './sitefinity.ts';
import { STORYBLOK } from './storyblok.ts';
import { STRAPI } from './strapi.ts';
import { TYPO3 } from './typo3.ts';
import { UMBRACO } from './umbraco.ts';
import { WORDPRESS } from './wordpress.ts';

export const CMS: readonly TechnologyDefinition[] = [
  ADOBE_EXPERIENCE_MANAGER,
  BUILDER_IO,
  CONCRETE_CMS,
  CONTAO,
  CONTENTFUL,
  CONTENTSTACK,
  CRAFT_CMS,
  DATOCMS,
  DNN,
  DRUPAL,
  GHOST,
  HUBSPOT_CMS,
  HUGO,
  JEKYLL,
  JOOMLA,
  KENTICO,
  KONTENT_AI,
  LIFERAY,
  MEDIAWIKI,
  MODX,
  NEOS,
  OPTIMIZELY_CMS,
  PLONE,
  PRISMIC,
  SANITY,
  SILVERSTRIPE,
  SITECORE,
  SITEFINITY,
  STORYBLOK,
  STRAPI,
  TYPO3,
  UMBRACO,
  WORDPRESS,
];
