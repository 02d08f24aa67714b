import { Button } from '#components/ui/button.tsx';
import type { Suggestion } from '#lib/values/typed/suggest.ts';
import { message } from '#lib/wording/view-message.ts';

interface SuggestionListProps {
  suggestions: readonly Suggestion[];
  onPick(words: string): void;
}

/** What may have been meant, one click each. */
export function SuggestionList({ suggestions, onPick }: SuggestionListProps) {
  if (suggestions.length === 0) return null;
  return (
    <fieldset aria-label={message('fixSuggestions')} className="flex flex-wrap gap-1.5">
      {suggestions.map(({ text }) => (
        <Button key={text} className="min-h-7 whitespace-normal" onClick={() => onPick(text)}>
          {text}
        </Button>
      ))}
    </fieldset>
  );
}
