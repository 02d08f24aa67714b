import type { TechnologyDefinition } from '../../definition.ts';
import { ADYEN } from './adyen.ts';
import { AFFIRM } from './affirm.ts';
import { AFTERPAY } from './afterpay.ts';
import { AMAZON_PAY } from './amazon-pay.ts';
import { AUTHORIZE_NET } from './authorize-net.ts';
import { BRAINTREE } from './braintree.ts';
import { CHECKOUT_COM } from './checkout-com.ts';
import { GOCARDLESS } from './gocardless.ts';
import { GOOGLE_PAY } from './google-pay.ts';
import { KLARNA } from './klarna.ts';
import { MOLLIE } from './mollie.ts';
import { PAYPAL } from './paypal.ts';
import { PAYSTACK } from './paystack.ts';
import { PLAID } from './plaid.ts';
import { RAZORPAY } from './razorpay.ts';
import { SQUARE } from './square.ts';
import { STRIPE } from './stripe.ts';
import { WORLDPAY } from './worldpay.ts';

export const PAYMENTS: readonly TechnologyDefinition[] = [
  ADYEN,
  AFFIRM,
  AFTERPAY,
  AMAZON_PAY,
  AUTHORIZE_NET,
  BRAINTREE,
  CHECKOUT_COM,
  GOCARDLESS,
  GOOGLE_PAY,
  KLARNA,
  MOLLIE,
  PAYPAL,
  PAYSTACK,
  PLAID,
  RAZORPAY,
  SQUARE,
  STRIPE,
  WORLDPAY,
];
