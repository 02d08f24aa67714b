import type { Page } from '../read-result.ts';
import type { PageSignals } from './page-signals.ts';

/** A wall stands alone: a page with this much text is a page, whatever it says. */
const FEW_CHARACTERS = 1_500;
const BOT_CHECK =
  /just a moment|attention required|checking (?:your|the) browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|access (?:to this page )?(?:has been )?denied|pardon our interruption|security check|please enable (?:javascript|cookies|js)|ddos protection|unusual traffic|request unsuccessful|incapsula|captcha|bot detection|press & hold|403 forbidden|enable javascript and cookies/i;
const PARKED =
  /domain (?:name )?(?:is |may be )?(?:for sale|parked|has expired|available)|buy this domain|this domain (?:is|has|may)|domain parking|parked (?:free|domain)|the domain .{1,60} is for sale|inquire about this domain|make an offer on this domain|related searches|sponsored listings|diese domain (?:steht|ist)|domain (?:steht )?zum verkauf|domaine (?:est )?à vendre|dominio (?:en venta|in vendita)|website coming soon|site (?:is )?under construction|account (?:has been )?suspended|future home of|default web (?:page|site)|welcome to nginx|apache2? (?:ubuntu |debian )?default page|it works!|index of \/|hosting (?:account|platz)|webspace|expired domain|premium domains?/i;
const PARKED_STRICT =
  /buy this domain|domain (?:name )?(?:is |may be )?for sale|domain zum verkauf|parked (?:free|domain)|domain parking|domains? for sale|expired domains?|فروش دام[یي]ن|域名(?:出售|转让)|(?:продажа|продается|продаётся) домен|ドメイン.{0,6}販売/i;
const LOGIN_WORD =
  /\b(?:log ?in|sign ?in|log on|weblogin|single sign[- ]on|sso|authenticat\w{2,5}|anmelden|einloggen|anmeldung|connexion|se connecter|iniciar sesión|accedi|inloggen|entrar)\b/i;
const LOGIN_PATH =
  /\/(?:log-?in|sign-?in|weblogin|auth|sso|account\/login|users?\/sign_in|oauth2?|saml|idp|wp-login|signon|session)(?:[/.?]|$)/i;
const LOGIN_HOST = /^(?:login|signin|auth|sso|accounts?|id|weblogin|idp|webmail|mail|secure)\./i;
const ERROR_TITLE =
  /^(?:404|403|500|502|503|error|page not found|not found|seite nicht gefunden|page introuvable|página no encontrada)\b/i;

/** A page behind which the real one stands, or which stands for none: bot check, parked domain, login. */
export function classifyWall(signals: PageSignals): Page | null {
  const { title, opening, textLength } = signals;
  const few = textLength < FEW_CHARACTERS;
  if (BOT_CHECK.test(title) || (textLength < 700 && BOT_CHECK.test(opening))) {
    if (few) return { isCompanySite: false, kind: 'botcheck', reason: 'bot-check' };
  }
  if (isParked(signals, few)) return { isCompanySite: false, kind: 'parked', reason: 'parked' };
  if (isLogin(signals)) return { isCompanySite: false, kind: 'login', reason: 'login-form' };
  if (few && ERROR_TITLE.test(title.trim()) && textLength < 400)
    return { isCompanySite: false, kind: 'other', reason: 'error-page' };
  return null;
}

function isParked(
  { title, opening, textLength, headings, hasOwnOrganization }: PageSignals,
  few: boolean,
): boolean {
  if (hasOwnOrganization) return false;
  if (PARKED_STRICT.test(title)) return true;
  if (few && (PARKED.test(title) || PARKED.test(opening))) return true;
  return textLength < 6_000 && headings.slice(0, 5).some((heading) => PARKED_STRICT.test(heading));
}

function isLogin({ url, title, hasPasswordField, textLength, headings }: PageSignals): boolean {
  const byAddress = LOGIN_PATH.test(url.pathname) || LOGIN_HOST.test(url.hostname);
  const byWords =
    LOGIN_WORD.test(title) ||
    headings.slice(0, 3).some((heading) => heading.length < 60 && LOGIN_WORD.test(heading));
  if (hasPasswordField) return textLength < FEW_CHARACTERS * 2 && (byAddress || byWords || textLength < 400);
  return byAddress && textLength < FEW_CHARACTERS && byWords;
}
