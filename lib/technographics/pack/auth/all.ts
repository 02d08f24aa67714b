import type { TechnologyDefinition } from '../../definition.ts';
import { AUTH0 } from './auth0.ts';
import { CLERK } from './clerk.ts';
import { ENTRA_ID } from './entra-id.ts';
import { FIREBASE } from './firebase.ts';
import { GOOGLE_SIGN_IN } from './google-sign-in.ts';
import { MEMBERSTACK } from './memberstack.ts';
import { OKTA } from './okta.ts';
import { ONELOGIN } from './onelogin.ts';
import { PING_IDENTITY } from './ping-identity.ts';
import { STYTCH } from './stytch.ts';
import { SUPABASE } from './supabase.ts';

export const AUTH: readonly TechnologyDefinition[] = [
  AUTH0,
  CLERK,
  ENTRA_ID,
  FIREBASE,
  GOOGLE_SIGN_IN,
  MEMBERSTACK,
  OKTA,
  ONELOGIN,
  PING_IDENTITY,
  STYTCH,
  SUPABASE,
];
