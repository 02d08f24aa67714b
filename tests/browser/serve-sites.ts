import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { makeServerIdentity } from './certificate.ts';

export type SiteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => void | Promise<void>;
/** A folder ("/about" serves about.html or about/index.html) or a function that answers. */
export type Site = string | SiteHandler;

export interface SeenRequest {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
}

export interface SiteServer {
  /** Port of the loopback proxy through which a browser sees every host of the sites at its usual port. */
  proxyPort: number;
  /** Every request that reached a site. */
  requests: SeenRequest[];
  /** host:port of everything else that was asked for, and refused. */
  refused: string[];
  /** Rejects when anything was asked for that no page asks for: see `findOwnRequests`. */
  close(): Promise<void>;
}

export interface SiteServerOptions {
  /** Hosts beyond `sites` that the pages themselves load or a test goes to. */
  pagesAsk?: readonly string[];
  /** Hosts that the extension may ask, because the test makes a user want it. */
  extensionAsks?: readonly string[];
}

/** What the sample pages load: the snippet of a tool that they run. */
const SAMPLES_ASK = ['js.hs-scripts.com'];
/** Hosts that the browsers themselves ask for updates and settings, whatever they show. */
export const BROWSERS_OWN =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|org|net)(:\d+)?$/;

/** Requests that only the extension can have made: the product reads what is there and asks for nothing. */
export function findOwnRequests(
  { requests, refused }: Pick<SiteServer, 'requests' | 'refused'>,
  { pagesAsk = [], extensionAsks = [] }: SiteServerOptions = {},
): string[] {
  const known = [...SAMPLES_ASK, ...pagesAsk, ...extensionAsks];
  const strangers = refused.filter(
    (host) => !BROWSERS_OWN.test(host) && !known.includes(host.replace(/:\d+$/, '')),
  );
  const signed = requests.filter(
    ({ url, headers }) =>
      /^(chrome|moz)-extension:/.test(headers.origin ?? '') && !extensionAsks.includes(new URL(url).hostname),
  );
  return [...new Set([...strangers, ...signed.map(({ url }) => url)])].sort();
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

async function serveFolder(folder: string, response: ServerResponse, url: URL): Promise<void> {
  const path = normalize(decodeURIComponent(url.pathname)).replace(/\/+$/, '');
  const candidates = path.includes('..')
    ? []
    : extname(path) !== ''
      ? [path]
      : [`${path}.html`, join(path, 'index.html')];
  for (const candidate of candidates) {
    try {
      const body = await readFile(join(folder, candidate));
      response.writeHead(200, { 'content-type': TYPES[extname(candidate)] ?? 'application/octet-stream' });
      response.end(body);
      return;
    } catch {
      // The next spelling of the path, or 404 below.
    }
  }
  response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
}

/**
 * Serves made-up hosts on loopback, over https and http, through a forward proxy: nothing listens on a privileged port,
 * no name is resolved, and a browser that uses the proxy reaches nothing but these hosts. The certificate is
 * self-signed; `launchChromium` and `launchFirefox` accept it.
 * @param sites by host name without port
 */
export async function serveSites(
  sites: Readonly<Record<string, Site>>,
  options: SiteServerOptions = {},
): Promise<SiteServer> {
  const requests: SeenRequest[] = [];
  const refused: string[] = [];
  const sockets = new Set<Socket>();

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const site = sites[url.hostname];
    if (site === undefined) {
      refused.push(url.host);
      response.writeHead(502).end();
      return;
    }
    requests.push({ method: request.method ?? '', url: url.href, headers: request.headers });
    try {
      if (typeof site === 'string') await serveFolder(site, response, url);
      else await site(request, response, url);
    } catch (error) {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    }
  }

  const secure = createSecureServer(makeServerIdentity(Object.keys(sites)), (request, response) => {
    void answer(request, response, new URL(request.url ?? '/', `https://${request.headers.host}`));
  });
  const proxy = createServer((request, response) => {
    void answer(request, response, new URL(request.url ?? '/', `http://${request.headers.host}`));
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const [host = '', port = ''] = (request.url ?? '').split(':');
    if (sites[host] === undefined || port !== '443') {
      refused.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  // A handshake that the browser gives up is the browser's business.
  secure.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    proxyPort: (proxy.address() as AddressInfo).port,
    requests,
    refused,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
      secure.close();
      const own = findOwnRequests({ requests, refused }, options);
      if (own.length > 0) {
        throw new Error(
          `the extension asked the network: ${own.join(', ')} (a page's own: pagesAsk; wanted by the user: extensionAsks)`,
        );
      }
    },
  };
}
