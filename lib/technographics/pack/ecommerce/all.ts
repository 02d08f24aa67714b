import type { TechnologyDefinition } from '../../definition.ts';
import { BIGCOMMERCE } from './bigcommerce.ts';
import { COMMERCETOOLS } from './commercetools.ts';
import { ECWID } from './ecwid.ts';
import { LIGHTSPEED } from './lightspeed.ts';
import { MAGENTO } from './magento.ts';
import { NOPCOMMERCE } from './nopcommerce.ts';
import { OPENCART } from './opencart.ts';
import { PRESTASHOP } from './prestashop.ts';
import { SALESFORCE_COMMERCE_CLOUD } from './salesforce-commerce-cloud.ts';
import { SAP_COMMERCE } from './sap-commerce.ts';
import { SHOPIFY } from './shopify.ts';
import { SHOPWARE } from './shopware.ts';
import { SNIPCART } from './snipcart.ts';
import { VOLUSION } from './volusion.ts';
import { VTEX } from './vtex.ts';
import { WOOCOMMERCE } from './woocommerce.ts';

export const ECOMMERCE: readonly TechnologyDefinition[] = [
  BIGCOMMERCE,
  COMMERCETOOLS,
  ECWID,
  LIGHTSPEED,
  MAGENTO,
  NOPCOMMERCE,
  OPENCART,
  PRESTASHOP,
  SALESFORCE_COMMERCE_CLOUD,
  SAP_COMMERCE,
  SHOPIFY,
  SHOPWARE,
  SNIPCART,
  VOLUSION,
  VTEX,
  WOOCOMMERCE,
];
