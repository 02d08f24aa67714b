import { foldText } from '#lib/parse/fold-text.ts';

/** What a page offers to whoever is signed in, folded: the way out. */
const WAY_OUT = words(
  'sign out, log out, logout, signout, log off, sign off, abmelden, ausloggen, logge aus, se deconnecter, deconnexion, ' +
    'me deconnecter, cerrar sesion, cerrar la sesion, esci, disconnetti, disconnettiti, log uit, uitloggen, afmelden, ' +
    'terminar sessao, encerrar sessao, sair da conta, logga ut, wyloguj, wyloguj sie, log ud, logg ut, ' +
    'cambiar de cuenta, switch account, konto wechseln, changer de compte',
);
/** Before the name of whoever is signed in. */
const NAMES_A_PERSON = words(
  'signed in as, logged in as, angemeldet als, eingeloggt als, connecte en tant que, connectee en tant que, ' +
    'sesion iniciada como, conectado como, has iniciado sesion como, accesso effettuato come, connesso come, ' +
    'ingelogd als, aangemeld als, sessao iniciada como, inloggad som, zalogowano jako, zalogowany jako',
);
/** With a name beside it: alone it is a link that everybody sees. */
const MY_ACCOUNT = words(
  'my account, your account, mein konto, ihr konto, mon compte, votre compte, mi cuenta, tu cuenta, il mio account, ' +
    'mijn account, minha conta, mitt konto, moje konto',
);
const INBOX = words(
  'inbox, notifications, messages, unread, posteingang, benachrichtigungen, nachrichten, ungelesen, boite de reception, ' +
    'notifications, non lus, bandeja de entrada, notificaciones, mensajes, no leidos, posta in arrivo, notifiche, ' +
    'messaggi, non letti, postvak in, meldingen, berichten, ongelezen, caixa de entrada, notificacoes, mensagens, ' +
    'nao lidas, inkorg, aviseringar, olasta, skrzynka odbiorcza, powiadomienia, nieprzeczytane',
);
/** What stands behind the way out when it names who goes ("Log out (Anna)"). */
const MAX_NAME = 40;
const COUNT_BEFORE = /^\(?\d{1,4}\+?\)? /;
const COUNT_BEHIND = / \(?\d{1,4}\+?\)?$/;
/** "(3) Inbox": three that were not read yet. */
const TITLE_COUNT = /^\(\d{1,3}\+?\) \S/;

/** "/users/sign_out", "?action=logout": only who is signed in is offered the way out. */
const WAY_OUT_ADDRESS = /[/=](?:log|sign)[-_]?(?:out|off)(?:\.[a-z]{2,5})?(?:[/?&#]|$)/i;

/** Short texts of a page and its title. */
export interface PageTexts {
  title: string;
  /** One text each: a block's, a link's. */
  lines: readonly string[];
  /** Menus and bars whose entries the markup does not keep apart ("Home Desk Signed in as Anna"). */
  bars?: readonly string[];
  /** Addresses of links. */
  links?: readonly string[];
}

/**
 * True when a page's own words say that somebody is signed in on it: then it holds what is meant for one person. A link
 * to the sign-in says the opposite.
 */
export function saysSignedIn({ title, lines, bars = [], links = [] }: PageTexts): boolean {
  return (
    TITLE_COUNT.test(title.trim()) ||
    lines.some(isOfSomebody) ||
    bars.some(namesWhoIsIn) ||
    links.some((href) => WAY_OUT_ADDRESS.test(href))
  );
}

function namesWhoIsIn(bar: string): boolean {
  const text = ` ${foldText(bar)}`;
  return [...NAMES_A_PERSON].some((start) => text.includes(` ${start} `) || text.includes(` ${start}: `));
}

function isOfSomebody(line: string): boolean {
  if (line.length > 80) return false;
  const text = foldText(line).trim();
  if (WAY_OUT.has(text) || startsWithAny(text, NAMES_A_PERSON, MAX_NAME)) return true;
  if (
    namesSomebody(line) &&
    (startsWithAny(text, WAY_OUT, MAX_NAME) || startsWithAny(text, MY_ACCOUNT, MAX_NAME))
  )
    return true;
  const uncounted = text.replace(COUNT_BEFORE, '').replace(COUNT_BEHIND, '');
  return uncounted !== text && INBOX.has(uncounted);
}

/** Two words with capitals, or one behind a sign that sets it apart ("My account: Anna"). */
function namesSomebody(line: string): boolean {
  return /[:(–|·,-] ?\p{Lu}\p{L}+/u.test(line) || /\p{L} \p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(line);
}

function startsWithAny(text: string, starts: ReadonlySet<string>, rest: number): boolean {
  for (const start of starts) {
    const isLonger = text.length > start.length && text.length <= start.length + rest;
    if (isLonger && text.startsWith(start) && !/[a-z]/.test(text.charAt(start.length))) return true;
  }
  return false;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(', '));
}
