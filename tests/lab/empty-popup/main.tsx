import { createRoot } from 'react-dom/client';

// The least that a popup of this stack can be: React, the style sheet, one line.
const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <main data-state="account" data-reading="false">
      <p {...{ elementtiming: 'account' }}>Empty</p>
    </main>,
  );
}
