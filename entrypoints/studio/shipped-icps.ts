import type { ShippedIcp } from '#components/studio/welcome/welcome-props.ts';
import { message } from '#lib/wording/studio-message.ts';

/** The ICPs that come with the extension, each loaded when it is chosen. */
export const SHIPPED: readonly (ShippedIcp & { load(): Promise<unknown> })[] = [
  {
    ...{ id: 'mid-market-b2b-saas', name: 'Mid-market B2B SaaS', gist: message('shippedMidMarket') },
    load: async () => (await import('../../public/icps/mid-market-b2b-saas.json')).default,
  },
  {
    id: 'b2b-saas-vendor',
    name: 'Customer onboarding software for B2B SaaS',
    gist: message('shippedVendor'),
    load: async () => (await import('../../public/icps/b2b-saas-vendor.json')).default,
  },
  {
    id: 'agency-for-ecommerce',
    name: 'Growth agency for online shops',
    gist: message('shippedAgency'),
    load: async () => (await import('../../public/icps/agency-for-ecommerce.json')).default,
  },
  {
    id: 'logistics-software-dach',
    name: 'Warehouse and transport software in DACH',
    gist: message('shippedLogistics'),
    load: async () => (await import('../../public/icps/logistics-software-dach.json')).default,
  },
];
