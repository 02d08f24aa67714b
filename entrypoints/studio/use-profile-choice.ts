import { useEffect, useState } from 'react';
import { type ProfileChoice, watchProfileChoice } from '#lib/platform/profile-choice.ts';

/** Whether employers may be read from people's profile pages; `unasked` until it is known. */
export function useProfileChoice(): ProfileChoice {
  const [choice, setChoice] = useState<ProfileChoice>('unasked');
  useEffect(() => watchProfileChoice(setChoice), []);
  return choice;
}
