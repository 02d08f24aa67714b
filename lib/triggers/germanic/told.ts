import type { Frame } from '../frame.ts';
import { type Phrases, phrases } from '../phrases.ts';

/** What German and Dutch add to a kind: their verbs part and stand at the end, their nouns grow together. */
export interface Told {
  frames: readonly Frame[];
  /** Words anywhere in the sentence after which it tells of something else. */
  not: Phrases;
}

/** A life before, somebody else's house, what is weighed or asked of others: no event of any kind. */
export const ASIDE =
  'vor ihrem,vor seinem,vor ihrer,vor seiner,in ihrer zeit bei,bevor,voor haar,voor zijn komst,in haar tijd bij,portfolio*,portefeuillebedrijf*,geruchte*,geruchten,geruchte,gerucht,uberlegt,vorstellen konnen,konnte sich,kann sich,denkt,denken erover,mogelijk,moglich,moglicherweise,vielleicht,misschien,dienstleisters,lieferanten,leveranciers,unserer kunden,onze klanten,bereitet sich,bereidt zich,ratgeber,handleiding,gesprache uber,praat,ist noch offen,noch niet bekend,steht noch nicht fest,leider,helaas,verhandelt,verhandeln';

export const NOW = phrases(
  'jetzt,nun,kunftig,ab sofort,ab,seit,neuerdings,ab heute,nu,voortaan,vanaf nu,vanaf vandaag,vanaf,sinds',
);
export const FROM_DAY = phrases(
  `kunftig,ab sofort,zum 1,ab 1,zum jahreswechsel,mit wirkung,voortaan,met ingang,per 1,vanaf vandaag,vanaf nu,${[
    'jan*',
    'feb*',
    'mar*',
    'maart',
    'apr*',
    'mai',
    'mei',
    'jun*',
    'jul*',
    'aug*',
    'sep*',
    'okt*',
    'nov*',
    'dez*',
    'dec*',
  ]
    .flatMap((month) => [`seit ${month}`, `sinds ${month}`, `ab ${month}`, `vanaf ${month}`])
    .join(',')}`,
);
export const WITH = phrases('mit,met');
export const IN = phrases('in');
export const BY = phrases('von,durch,vom,door');
export const TO = phrases('an,aan,naar,fur,voor,bei,bij');
export const AS = phrases('als,zum,zur,tot');
export const BECOMES = phrases('wird,werden,wurde,wordt,worden,werd');
export const IS = phrases('ist,sind,is,zijn,staat,steht');
