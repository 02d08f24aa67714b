import { describe, expect, test } from 'vitest';
import { saysSignedIn } from '#lib/read/page-kind/signed-in.ts';

const says = (...lines: string[]) => saysSignedIn({ title: 'Northwind', lines });

describe('somebody is signed in', () => {
  test.each([
    ['en', 'Sign out'],
    ['en', 'Log out'],
    ['en', 'Log out (Anna)'],
    ['en', 'Signed in as Anna Schmidt'],
    ['en', 'My account: Anna Schmidt'],
    ['en', 'Inbox (3)'],
    ['en', '12 unread'],
    ['de', 'Abmelden'],
    ['de', 'Angemeldet als Anna Schmidt'],
    ['de', 'Mein Konto (Anna)'],
    ['de', 'Posteingang (4)'],
    ['fr', 'Déconnexion'],
    ['fr', 'Se déconnecter'],
    ['fr', 'Connectée en tant que Anne Dupont'],
    ['fr', 'Boîte de réception 7'],
    ['es', 'Cerrar sesión'],
    ['es', 'Mi cuenta – Ana Pérez'],
    ['es', 'Notificaciones (2)'],
    ['it', 'Esci'],
    ['it', 'Posta in arrivo (9)'],
    ['nl', 'Uitloggen'],
    ['nl', 'Ingelogd als Anna de Vries'],
    ['pt', 'Terminar sessão'],
    ['pt', 'Caixa de entrada (5)'],
    ['sv', 'Logga ut'],
    ['sv', 'Inkorg (1)'],
    ['pl', 'Wyloguj się'],
    ['pl', 'Zalogowano jako Anna Nowak'],
  ])('%s: %s', (_, line) => expect(says('Products', line)).toBe(true));

  test('a title counts what was not read', () => {
    expect(saysSignedIn({ title: '(3) Northwind', lines: [] })).toBe(true);
    expect(saysSignedIn({ title: '(2026) Annual report', lines: [] })).toBe(false);
  });
});

describe('nobody is', () => {
  test.each([
    ['en', 'Log in', 'Sign in', 'My account', 'Messages', 'Inbox'],
    ['en', 'Sign up', 'Log in to your account', 'My account and orders', 'Contact (24/7)'],
    ['en', 'Notifications for logistics teams', 'Log out-of-stock items', '3 products', 'Team (12)'],
    ['de', 'Anmelden', 'Einloggen', 'Mein Konto', 'Nachrichten', 'Newsletter abmelden'],
    ['fr', 'Connexion', 'Se connecter', 'Mon compte'],
    ['es', 'Iniciar sesión', 'Mi cuenta'],
    ['it', 'Accedi', 'Il mio account'],
    ['nl', 'Inloggen', 'Mijn account'],
    ['pt', 'Entrar', 'Minha conta'],
    ['sv', 'Logga in', 'Mitt konto'],
    ['pl', 'Zaloguj się', 'Moje konto'],
  ])('%s: %s …', (_, ...lines) => expect(says(...lines)).toBe(false));
});

describe('what the markup runs together, and where links lead', () => {
  const bar = (...bars: string[]) => saysSignedIn({ title: 'Northwind', lines: [], bars });
  const link = (...links: string[]) => saysSignedIn({ title: 'Northwind', lines: [], links });
  test('a bar that names who is in', () => {
    expect(bar('Home Desk Signed in as Anna Schmidt Help')).toBe(true);
    expect(bar('Start Angemeldet als: Anna')).toBe(true);
    expect(bar('Home Sign in as a partner')).toBe(false);
  });
  test('a link to the way out', () => {
    for (const href of [
      '/logout',
      '/users/sign_out',
      '/wp-login.php?action=logout&_n=1',
      '/auth/signoff.aspx',
    ]) {
      expect([href, link(href)]).toEqual([href, true]);
    }
    for (const href of ['/login', '/blackout', '/blog/logout-problems', '/layout', '/signs/out']) {
      expect([href, link(href)]).toEqual([href, false]);
    }
  });
});
