/** The words of the page, in the language of whoever publishes. */
export interface JoinPageWords {
  language: string;
  title: string;
  lead: string;
  steps: readonly string[];
  /** Beside the code, for a browser where the button is not at hand. */
  otherwise: string;
  copy: string;
  copied: string;
  /** Where the link has lost its code. */
  missing: string;
}

/** Beside the ICP's file on the team's host. */
const FILE_NAME = 'icp-lens-join.html';

/** Where the page lies: in the folder of the published file. */
export function joinPageAddress(icpUrl: string): { url: string; fileName: string } {
  const url = new URL(FILE_NAME, icpUrl);
  url.search = '';
  return { url: url.href, fileName: FILE_NAME };
}

/**
 * A page for the team's own host that a join link in a mail can lead to: a link into an extension opens from no mail. The
 * code stays in the address behind `#`, which no browser sends; the page asks the network for nothing.
 */
export function joinPageHtml(words: JoinPageWords): string {
  const text = (key: Exclude<keyof JoinPageWords, 'steps'>) => escapeHtml(words[key]);
  const steps = words.steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('\n      ');
  return `<!doctype html>
<html lang="${text('language')}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <title>${text('title')}</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem; }
      h1 { font-size: 1.6rem; line-height: 1.2; }
      li { margin: 0.5rem 0; }
      button { font: inherit; padding: 0.35rem 0.9rem; }
      .quiet { opacity: 0.75; font-size: 0.9rem; margin-top: 2rem; }
    </style>
  </head>
  <body>
    <h1>${text('title')}</h1>
    <p>${text('lead')}</p>
    <ol>
      ${steps}
    </ol>
    <p class="quiet">${text('otherwise')}</p>
    <p><button type="button" data-copied="${text('copied')}">${text('copy')}</button></p>
    <p role="alert" hidden>${text('missing')}</p>
    <script>
      const button = document.querySelector('button');
      button.addEventListener('click', () => {
        navigator.clipboard.writeText(location.href).then(() => { button.textContent = button.dataset.copied; });
      });
      document.querySelector('[role=alert]').hidden = location.hash.startsWith('#join=');
    </script>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
