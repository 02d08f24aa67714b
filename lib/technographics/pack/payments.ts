import type { TechnologyDefinition } from '../definition.ts';
import { PAYPAL } from './payments/paypal.ts';
import { STRIPE } from './payments/stripe.ts';

export const PAYMENTS: readonly TechnologyDefinition[] = [PAYPAL, STRIPE];
