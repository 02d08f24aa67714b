// Files share a page as they share what is loaded: each begins with an empty one.
if (typeof document !== 'undefined') {
  document.head.replaceChildren();
  document.body.replaceChildren();
}
