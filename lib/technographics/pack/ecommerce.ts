import type { TechnologyDefinition } from '../definition.ts';
import { SHOPIFY } from './ecommerce/shopify.ts';
import { WOOCOMMERCE } from './ecommerce/woocommerce.ts';

export const ECOMMERCE: readonly TechnologyDefinition[] = [SHOPIFY, WOOCOMMERCE];
