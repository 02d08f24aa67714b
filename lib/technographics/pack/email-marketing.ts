import type { TechnologyDefinition } from '../definition.ts';
import { KLAVIYO } from './email-marketing/klaviyo.ts';
import { MAILCHIMP } from './email-marketing/mailchimp.ts';

export const EMAIL_MARKETING: readonly TechnologyDefinition[] = [KLAVIYO, MAILCHIMP];
