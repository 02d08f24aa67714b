import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_DOWNLOAD_BYTES } from '#lib/icp/envelope/format.ts';
import { fetchSource } from '#lib/platform/fetch-source.ts';

const MB = 1_048_576;
const JSON_TYPE = { 'content-type': 'application/json' };
let sent = 0;
let seen: Record<string, unknown> = {};

/** Writes spaces as fast as they are taken, and counts them. */
function pour(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(65_536, ' ');
  const more = () => {
    while (sent < bytes) {
      sent += chunk.length;
      if (!response.write(chunk)) return;
    }
    response.end();
  };
  response.on('drain', more);
  more();
}

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/good': (r) => r.writeHead(200, { ...JSON_TYPE, etag: '"1"' }).end('{"schema":"icp/1"}'),
  '/plain': (r) => r.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end('{}'),
  '/same': (r) => r.writeHead(304).end(),
  '/html': (r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<p>Log in'),
  '/login': (r) => r.writeHead(401).end('no'),
  '/gone': (r) => r.writeHead(404).end(),
  '/busy': (r) => r.writeHead(429, { 'retry-after': '120' }).end(),
  '/broken': (r) => r.writeHead(500).end(),
  '/empty': (r) => r.writeHead(200, JSON_TYPE).end(),
  '/huge': (r) => pour(r.writeHead(200, JSON_TYPE), 200 * MB),
  '/lie': (r) => r.writeHead(200, { ...JSON_TYPE, 'content-length': '9000000' }).write(Buffer.alloc(2 * MB)),
  '/bomb': (r) =>
    r.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50 * MB))),
  '/cut': (r) => {
    r.writeHead(200, { ...JSON_TYPE, 'content-length': '100' }).write('{');
    setTimeout(() => r.destroy(), 20);
  },
  '/not-gzip': (r) => r.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end('no gzip at all'),
  '/silent': () => undefined,
  '/drip': (r) => {
    r.writeHead(200, JSON_TYPE);
    const timer = setInterval(() => r.write(' '), 20);
    r.on('close', () => clearInterval(timer));
  },
  '/long-etag': (r) => r.writeHead(200, { ...JSON_TYPE, etag: `"${'x'.repeat(500)}"` }).end('{}'),
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    seen = { method: request.method, ...request.headers };
    sent = 0;
    ANSWERS[request.url ?? '']?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What never ends must not take the test's time; all others may take theirs on a busy machine. */
const SLOW = new Set(['/silent', '/drip']);

const ask = (path: string, more = {}) =>
  fetchSource(
    { url: `${base}${path}`, etag: null, bearer: null, hasAccess: true, ...more },
    SLOW.has(path) ? 400 : 10_000,
  );

describe('fetchSource', () => {
  test('a file comes with its ETag; plain text is a file too', async () => {
    const fetched = await ask('/good');
    expect(fetched).toMatchObject({ kind: 'file', etag: '"1"', status: 200, bytes: 18 });
    expect(await ask('/plain')).toMatchObject({ kind: 'file', etag: null });
    expect(await ask('/long-etag')).toMatchObject({ kind: 'file', etag: null });
  });

  test('"not changed" at first contact is no answer', async () => {
    expect(await ask('/same')).toMatchObject({ kind: 'failed', code: 'http-status', params: [304] });
  });

  test('an unchanged one is asked for by its ETag', async () => {
    expect(await ask('/same', { etag: '"1"', bearer: 'secret' })).toMatchObject({
      kind: 'unchanged',
      status: 304,
    });
    expect(seen).toMatchObject({ 'if-none-match': '"1"', authorization: 'Bearer secret' });
  });

  test('without access to the host nothing is sent that would need a preflight', async () => {
    await ask('/good', { etag: '"1"', bearer: 'secret', hasAccess: false });
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['if-none-match']));
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['authorization']));
  });

  test('it is a GET without cookie, referrer, origin and languages', async () => {
    await ask('/good');
    expect(seen).toMatchObject({ method: 'GET', 'accept-language': '*' });
    for (const header of ['cookie', 'referer', 'origin', 'content-length'])
      expect(seen).not.toHaveProperty(header);
  });

  test.each([
    ['/html', 'wrong-type'],
    ['/login', 'denied'],
    ['/gone', 'not-found'],
    ['/broken', 'http-status'],
    ['/empty', 'empty'],
    ['/cut', 'broken-off'],
    ['/not-gzip', 'broken-off'],
    ['/silent', 'too-slow'],
    ['/drip', 'too-slow'],
    ['/lie', 'too-large'],
  ])('%s: %s', async (path, code) => {
    expect(await ask(path)).toMatchObject({ kind: 'failed', code });
  });

  test('the wish for patience is passed on', async () => {
    expect(await ask('/busy')).toMatchObject({ code: 'busy', params: [429], retryAfterMs: 120_000 });
  });

  test('no more is taken in than the cap and one chunk, from an endless file and from a small one that unpacks', async () => {
    for (const path of ['/huge', '/bomb']) {
      const fetched = await ask(path);
      expect(fetched).toMatchObject({ kind: 'failed', code: 'too-large' });
      expect(fetched.bytes).toBeLessThan(MAX_DOWNLOAD_BYTES + MB);
    }
    expect(sent).toBeLessThan(20 * MB);
  });

  test('a host that is not there', async () => {
    expect(
      await fetchSource({ url: 'http://127.0.0.1:9/', etag: null, bearer: null, hasAccess: true }),
    ).toMatchObject({
      ...{ kind: 'failed', code: 'unreachable', status: 0, bytes: 0 },
    });
  });
});
