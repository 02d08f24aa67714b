/** Hands a text, its pieces or a file of the browser's own to the user as a file. Called in a page: a worker has no document. */
export function saveFile(
  document: Document,
  name: string,
  text: string | readonly string[] | Blob,
  type = 'application/json',
): void {
  const file = text instanceof Blob ? text : new Blob([text].flat(), { type });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
