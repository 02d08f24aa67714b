import { readsProfiles } from './settings.ts';

/** Whether employers may be read from people's profile pages: `unasked` until the user says so or not. */
export type ProfileChoice = 'yes' | 'no' | 'unasked';

export async function readProfileChoice(): Promise<ProfileChoice> {
  return choiceOf(await readsProfiles.get());
}

/** Tells the choice now and whenever it changes, here or in the popup; call what it returns to be told no more. */
export function watchProfileChoice(tell: (choice: ProfileChoice) => void): () => void {
  return readsProfiles.watch((reads) => tell(choiceOf(reads)));
}

function choiceOf(reads: boolean | null): ProfileChoice {
  if (reads === null) return 'unasked';
  return reads ? 'yes' : 'no';
}
