import { message } from '../view-message.ts';
import type { CardLine, CardLines } from './card-lines.ts';

/** A card as plain text, for a chat or a CRM's note. */
export function cardText(card: CardLines): string {
  const sections = card.sections.flatMap(({ title, lines }) => ['', `${title}:`, ...lines.map(textLine)]);
  const open = card.open === '' ? [] : ['', card.open];
  const end = card.code === '' ? [card.basis] : [card.basis, card.code];
  const told = [card.title, card.headline, ...card.notes, ...sections, ...open, '', ...end];
  return told.map(oneLine).join('\n');
}

/** The same as HTML, for a mail: every word of a page or a person is escaped, and nothing but web addresses is linked. */
export function cardHtml(card: CardLines): string {
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const sections = card.sections.map(
    ({ title, lines }) =>
      `<p><b>${escapeHtml(title)}</b></p><ul>${lines.map((line) => `<li>${htmlLine(line)}</li>`).join('')}</ul>`,
  );
  return [
    `<p><b>${escapeHtml(card.title)}</b><br>${escapeHtml(card.headline)}</p>`,
    ...card.notes.map(paragraph),
    ...sections,
    ...(card.open === '' ? [] : [paragraph(card.open)]),
    `<p><small>${[card.basis, card.code].filter(Boolean).map(escapeHtml).join('<br>')}</small></p>`,
  ].join('');
}

function textLine({ text, points, quote, verbatim, place }: CardLine): string {
  const said = verbatim ? `“${quote}”` : quote;
  const source = [said, place].filter(Boolean).join(', ');
  return `- ${withPoints(text, points)}${source === '' ? '' : `: ${source}`}`;
}

function htmlLine({ text, points, quote, verbatim, place, url }: CardLine): string {
  const said = quote === '' ? '' : verbatim ? `<q>${escapeHtml(quote)}</q>` : escapeHtml(quote);
  const linked = url === null ? escapeHtml(place) : `<a href="${escapeHtml(url)}">${escapeHtml(place)}</a>`;
  const source = [said, place === '' ? '' : linked].filter(Boolean).join(', ');
  return `${escapeHtml(withPoints(text, points))}${source === '' ? '' : `: ${source}`}`;
}

function withPoints(text: string, points: number | null): string {
  return points === null ? text : message('cardPoints', text, points);
}

/** A note with line breaks must not look like further lines of the card. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]/g, ' ');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
