import type { Page } from '../read-result.ts';
import { hasFirmName } from './company-signs.ts';
import type { PageSignals } from './page-signals.ts';
import { countSellerLinks } from './seller-links.ts';

/** A wall stands alone: a page with this much text is a page, whatever it says. */
const FEW_CHARACTERS = 1_500;
const BOT_CHECK =
  /just a moment|attention required|checking (?:your|the) browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|access (?:to this page )?(?:has been )?denied|pardon our interruption|security check|please enable (?:javascript|cookies|js)|ddos protection|unusual traffic|request unsuccessful|incapsula|captcha|bot detection|press & hold|403 forbidden|enable javascript and cookies/i;
/** Titles and headings of the pages that guard others, and of nothing else. */
const GUARD_TITLE =
  /^(?:just a moment|one moment,? please|please wait|hold on|making sure you['’]?re not a bot|human verification|robot check|are you a robot|security (?:check(?:point)?|verification)|client challenge|verify(?:ing)? (?:your browser|you are human)|checking (?:your|the) browser|vercel security checkpoint|ddos-guard|access denied|you have been blocked|sorry, you have been blocked|let us know you are human|prove you are human|nur einen moment|einen moment bitte|sicherheitsüberprüfung|un instant|un momento|vérification de sécurité|verificación de seguridad|een ogenblik geduld|um momento|bir dakika|один момент|проверка браузера|请稍候|安全验证|しばらくお待ちください|잠시만 기다리십시오|chwileczkę|moment prosím)(?:[\s.…!?,:|-]|$)/i;
/** "Your request is being verified", "enable JavaScript to continue". */
const GUARD_WORDS =
  /request is being verified|solves? a (?:small )?(?:puzzle|challenge)|complete the (?:puzzle|challenge|captcha)|you have been blocked|unable to access this site|ray id|not a (?:ro)?bot|bist du ein mensch|sind sie ein (?:mensch|roboter)|êtes-vous un (?:humain|robot)|eres (?:un )?(?:humano|robot)|sei (?:un )?(?:umano|robot)|proof[- ]of[- ]work|automated (?:access|requests)|javascript aktivieren/i;
/** A page that asks for consent before it shows the one that was asked for. */
const CONSENT_HOST = /^(?:consent|cmp|privacy-gate|cookie-consent)\./i;
const CONSENT_TITLE =
  /^(?:before you continue|bevor (?:sie|du) fortf|avant de continuer|antes de continuar|prima di continuare|voordat (?:je|u) verder ?gaat|consent (?:required|needed)|we value your privacy|your privacy(?: choices)?$|ihre privatsphäre|zustimmung erforderlich|privacy gate|cookie wall)/i;
const PAY_OR_CONSENT =
  /(?:mit werbung (?:weiter|lesen|nutzen)|weiter mit werbung|pur-abo|werbefrei für|accepter et continuer|s['’]abonner sans pub|accetta e continua|rifiuta e abbonati|aceptar y continuar|rechazar y suscrib)/i;
const COMING_SOON =
  /coming soon|launching soon|under construction|opening soon|something (?:new|great|big|awesome|exciting) is (?:coming|on its way)|new (?:web ?)?site is (?:coming|on its way)|our (?:new )?(?:web ?)?site (?:launches|is being built|will be (?:live|online))|be right back|demnächst (?:hier|online|verfügbar)|hier entsteht|in kürze (?:online|verfügbar|erreichbar)|seite (?:ist )?im aufbau|baustelle|wartungs(?:modus|arbeiten)|site en construction|bientôt (?:en ligne|disponible)|page en construction|próximamente|sitio en construcción|página en construcción|en mantenimiento|sito in (?:costruzione|allestimento)|prossimamente|binnenkort (?:online|beschikbaar)|website in aanbouw|em breve|em construção|site em manutenção|strona w (?:budowie|przygotowaniu)|wkrótce|stránky (?:se )?připravujeme|připravujeme|hamarosan|în curând|uskoro|kommer snart|kommer snart|under uppbyggnad|under opbygning|tulossa pian|çok yakında|yapım aşamasında|скоро (?:открытие|здесь)|сайт (?:находится )?(?:в разработке|на реконструкции)|сайт у розробці|準備中|工事中|준비중|준비 중|即将上线|建设中|قريبا|بزودی|sắp ra mắt/i;
const REGISTERED =
  /this domain (?:is|has been|was) (?:registered|recently registered|parked)|domain (?:is |has been )?(?:successfully )?registered|is this your domain|domain wurde (?:registriert|eingerichtet)|diese domain ist (?:registriert|geparkt|reserviert)|domaine (?:est )?(?:enregistré|réservé|parqué)|dominio (?:registrado|reservado|registrato|parcheggiato)|domein (?:is )?(?:geregistreerd|gereserveerd|geparkeerd)|domena (?:jest )?(?:zaparkowana|na sprzedaż|zarejestrowana)|doména (?:je )?(?:na prodej|registrována|zaparkována)|домен (?:припаркован|зарегистрирован|продается|продаётся)|this (?:web ?)?(?:site|page) is parked|website (?:is )?not (?:yet )?(?:configured|published)|there is no website configured|site not (?:found|published)|placeholder page|domain default page/i;
/** Fewer characters than this are no page of anything yet. */
const HARDLY_ANY = 600;
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
    if (few && countSellerLinks(signals.frameLinks) === 0)
      return { isCompanySite: false, kind: 'botcheck', reason: 'bot-check' };
  }
  if (isGuard(signals, few)) return { isCompanySite: false, kind: 'botcheck', reason: 'bot-check' };
  if (few && isConsentGate(signals))
    return { isCompanySite: false, kind: 'botcheck', reason: 'consent-gate' };
  if (isParked(signals, few)) return { isCompanySite: false, kind: 'parked', reason: 'parked' };
  if (isLogin(signals)) return { isCompanySite: false, kind: 'login', reason: 'login-form' };
  if (few && ERROR_TITLE.test(title.trim()) && textLength < 400)
    return { isCompanySite: false, kind: 'other', reason: 'error-page' };
  if (textLength < HARDLY_ANY && saysNothingYet(signals))
    return { isCompanySite: false, kind: 'parked', reason: 'nothing-yet' };
  if (isBlank(signals)) return { isCompanySite: false, kind: 'other', reason: 'empty-page' };
  return null;
}

function isGuard(
  { title, headings, opening, textLength, linkCount, frameLinks }: PageSignals,
  few: boolean,
): boolean {
  if (!few || linkCount > 12 || countSellerLinks(frameLinks) > 0) return false;
  const byTitle = GUARD_TITLE.test(title.trim()) || GUARD_TITLE.test(headings[0]?.trim() ?? '');
  return byTitle
    ? textLength < 700 || GUARD_WORDS.test(opening)
    : textLength < 500 && GUARD_WORDS.test(opening);
}

function isConsentGate({ url, title, headings, opening, linkCount, textLength }: PageSignals): boolean {
  if (CONSENT_HOST.test(url.hostname)) return true;
  if (linkCount > 15) return false;
  if (CONSENT_TITLE.test(title.trim()) || CONSENT_TITLE.test(headings[0]?.trim() ?? '')) return true;
  return textLength < 1_200 && PAY_OR_CONSENT.test(opening);
}

/** A domain that was bought and not yet used; a firm that signs it is there already. */
function saysNothingYet(signals: PageSignals): boolean {
  const { title, opening, headings, linkCount, siteNames, holders, footerNames } = signals;
  if (signals.hasOwnOrganization || signals.contactLinkCount > 0 || linkCount > 10) return false;
  if (hasFirmName([...siteNames, ...holders, ...footerNames]) || countSellerLinks(signals.frameLinks) > 0)
    return false;
  const says = `${title}\n${headings.join('\n')}\n${opening}`;
  return COMING_SOON.test(says) || REGISTERED.test(says);
}

/** Nothing by which anybody could be told, or anything read. */
/** What the owners of unused domains write into all of them. */
const NOBODYS_DESCRIPTION = /related links to what you are looking for|first and best source for/i;

function isCompanysDescription(description: string | undefined): boolean {
  return description !== undefined && !NOBODYS_DESCRIPTION.test(description);
}

function isBlank({
  title,
  textLength,
  linkCount,
  hasOwnOrganization,
  metas,
  siteNames,
}: PageSignals): boolean {
  return (
    title.trim() === '' &&
    textLength < 20 &&
    linkCount === 0 &&
    !hasOwnOrganization &&
    siteNames.length === 0 &&
    !isCompanysDescription(metas.get('description'))
  );
}

function isParked(signals: PageSignals, few: boolean): boolean {
  const { title, opening, textLength, headings, hasOwnOrganization, contactLinkCount } = signals;
  if (hasOwnOrganization || contactLinkCount > 0) return false;
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
