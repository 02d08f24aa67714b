import type { TechnologyDefinition } from '../../definition.ts';
import { COGNITO_FORMS } from './cognito-forms.ts';
import { CONTACT_FORM_7 } from './contact-form-7.ts';
import { FORMASSEMBLY } from './formassembly.ts';
import { FORMSPREE } from './formspree.ts';
import { FORMSTACK } from './formstack.ts';
import { GOOGLE_FORMS } from './google-forms.ts';
import { GRAVITY_FORMS } from './gravity-forms.ts';
import { INSTAPAGE } from './instapage.ts';
import { JOTFORM } from './jotform.ts';
import { JUSTUNO } from './justuno.ts';
import { LEADPAGES } from './leadpages.ts';
import { OPTINMONSTER } from './optinmonster.ts';
import { PAPERFORM } from './paperform.ts';
import { PRIVY } from './privy.ts';
import { SUMO } from './sumo.ts';
import { TALLY } from './tally.ts';
import { TYPEFORM } from './typeform.ts';
import { UNBOUNCE } from './unbounce.ts';
import { WPFORMS } from './wpforms.ts';
import { WUFOO } from './wufoo.ts';

export const FORMS: readonly TechnologyDefinition[] = [
  COGNITO_FORMS,
  CONTACT_FORM_7,
  FORMASSEMBLY,
  FORMSPREE,
  FORMSTACK,
  GOOGLE_FORMS,
  GRAVITY_FORMS,
  INSTAPAGE,
  JOTFORM,
  JUSTUNO,
  LEADPAGES,
  OPTINMONSTER,
  PAPERFORM,
  PRIVY,
  SUMO,
  TALLY,
  TYPEFORM,
  UNBOUNCE,
  WPFORMS,
  WUFOO,
];
