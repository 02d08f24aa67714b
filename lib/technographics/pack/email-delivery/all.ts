import type { TechnologyDefinition } from '../../definition.ts';
import { AMAZON_SES } from './amazon-ses.ts';
import { MAILGUN } from './mailgun.ts';
import { POSTMARK } from './postmark.ts';
import { SENDGRID } from './sendgrid.ts';

export const EMAIL_DELIVERY: readonly TechnologyDefinition[] = [AMAZON_SES, MAILGUN, POSTMARK, SENDGRID];
