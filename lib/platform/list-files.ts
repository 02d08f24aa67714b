// Files of lists in the origin-private file system: a copy that outlives the page and a killed worker, and that nobody
// but the extension can open. Works in pages, workers and the background of Chrome and Firefox alike.

const FOLDER = 'lists';

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** Copies a file; a copy that was begun and not ended is no file. */
export async function keepListFile(id: string, file: Blob): Promise<void> {
  const handle = await (await folder()).getFileHandle(id, { create: true });
  await file.stream().pipeTo(await handle.createWritable());
}

/** The copy; null when there is none. */
export async function openListFile(id: string): Promise<File | null> {
  try {
    const handle = await (await folder()).getFileHandle(id);
    return await handle.getFile();
  } catch {
    return null;
  }
}

export async function removeListFile(id: string): Promise<void> {
  await (await folder()).removeEntry(id).catch(() => undefined);
}

export async function removeListFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory().catch(() => null);
  await root?.removeEntry(FOLDER, { recursive: true }).catch(() => undefined);
}
