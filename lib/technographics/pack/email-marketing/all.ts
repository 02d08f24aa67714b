import type { TechnologyDefinition } from '../../definition.ts';
import { ATTENTIVE } from './attentive.ts';
import { AWEBER } from './aweber.ts';
import { BREVO } from './brevo.ts';
import { CAMPAIGN_MONITOR } from './campaign-monitor.ts';
import { CONSTANT_CONTACT } from './constant-contact.ts';
import { CONVERTKIT } from './convertkit.ts';
import { DOTDIGITAL } from './dotdigital.ts';
import { DRIP } from './drip.ts';
import { GETRESPONSE } from './getresponse.ts';
import { KLAVIYO } from './klaviyo.ts';
import { LISTRAK } from './listrak.ts';
import { MAILCHIMP } from './mailchimp.ts';
import { MAILERLITE } from './mailerlite.ts';
import { OMNISEND } from './omnisend.ts';
import { SAILTHRU } from './sailthru.ts';

export const EMAIL_MARKETING: readonly TechnologyDefinition[] = [
  ATTENTIVE,
  AWEBER,
  BREVO,
  CAMPAIGN_MONITOR,
  CONSTANT_CONTACT,
  CONVERTKIT,
  DOTDIGITAL,
  DRIP,
  GETRESPONSE,
  KLAVIYO,
  LISTRAK,
  MAILCHIMP,
  MAILERLITE,
  OMNISEND,
  SAILTHRU,
];
