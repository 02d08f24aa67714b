import type { TechnologyDefinition } from '../../definition.ts';
import { DIVI } from './divi.ts';
import { DUDA } from './duda.ts';
import { ELEMENTOR } from './elementor.ts';
import { FRAMER } from './framer.ts';
import { GODADDY_WEBSITE_BUILDER } from './godaddy-website-builder.ts';
import { HOMESTEAD } from './homestead.ts';
import { JIMDO } from './jimdo.ts';
import { SQUARESPACE } from './squarespace.ts';
import { STRIKINGLY } from './strikingly.ts';
import { TILDA } from './tilda.ts';
import { V0 } from './v0.ts';
import { WEBFLOW } from './webflow.ts';
import { WEEBLY } from './weebly.ts';
import { WIX } from './wix.ts';
import { WPBAKERY } from './wpbakery.ts';

export const SITE_BUILDER: readonly TechnologyDefinition[] = [
  DIVI,
  DUDA,
  ELEMENTOR,
  FRAMER,
  GODADDY_WEBSITE_BUILDER,
  HOMESTEAD,
  JIMDO,
  SQUARESPACE,
  STRIKINGLY,
  TILDA,
  V0,
  WEBFLOW,
  WEEBLY,
  WIX,
  WPBAKERY,
];
