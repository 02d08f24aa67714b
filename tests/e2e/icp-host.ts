import { gzipSync } from 'node:zlib';
import { makeKeys, type PublishingKeys } from '#lib/icp/envelope/keys.ts';
import { publish } from '#lib/icp/publish.ts';
import starter from '../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };
import type { Site, SiteHandler } from '../browser/serve-sites.ts';

export const HOST = 'icp.acme.example';
export const SOURCE_URL = `https://${HOST}/team.json`;
/** Where a redirect would lead; nothing may ever arrive there. */
export const ELSEWHERE = 'elsewhere.acme.example';

const MIB = 1_048_576;

/** A host whose answer the test changes as it goes. */
export interface IcpHost {
  sites: Record<string, Site>;
  keys: PublishingKeys;
  /** Serves a file with an ETag of its own from now on, and 304 to who has it. */
  serve(file: string | Buffer): void;
  answer(handler: SiteHandler): void;
}

export async function makeHost(): Promise<IcpHost> {
  let current: SiteHandler = (_, response) => void response.writeHead(404).end();
  let etag = 0;
  return {
    keys: await makeKeys(crypto),
    sites: {
      [HOST]: (...request) => current(...request),
      [ELSEWHERE]: (_, response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
    },
    serve(file) {
      etag += 1;
      const tag = `"${etag}"`;
      current = (request, response) => {
        if (request.headers['if-none-match'] === tag) response.writeHead(304, { etag: tag }).end();
        else response.writeHead(200, { 'content-type': 'application/json', etag: tag }).end(file);
      };
    },
    answer(handler) {
      current = handler;
    },
  };
}

/** The text of the team's ICP. */
export function teamText(version: number, more: object = {}): string {
  return JSON.stringify({ ...starter, id: 'team', name: 'Team', version, ...more });
}

/** The text of a published file. */
export async function fileOf(text: string, keys: Partial<PublishingKeys>): Promise<string> {
  const { privateKey = null, teamKey = null } = keys;
  const published = await publish(crypto, { text, privateKey, teamKey });
  if (!published.ok) throw new Error(published.code);
  return published.file;
}

/** A host or a file that is not to be trusted, and the words that say so. */
export interface Refusal {
  name: string;
  says: string;
  serve(host: IcpHost): void | Promise<void>;
}

const json = { 'content-type': 'application/json' };

/** Everything that can be wrong, on a source that pins a key and opens sealed files, with version 8 in use. */
export const REFUSALS: readonly Refusal[] = [
  {
    name: 'a redirect to another host',
    says: 'redirects are not followed',
    serve: (host) =>
      host.answer((_, r) => void r.writeHead(302, { location: `https://${ELSEWHERE}/icp.json` }).end()),
  },
  {
    name: 'a redirect to http',
    says: 'redirects are not followed',
    serve: (host) =>
      host.answer((_, r) => void r.writeHead(301, { location: `http://${HOST}/icp.json` }).end()),
  },
  {
    name: 'an endless file',
    says: 'larger than 1 MiB',
    serve: (host) =>
      host.answer((_, r) => {
        r.writeHead(200, json);
        const more = () => {
          while (!r.destroyed && r.write(Buffer.alloc(65_536, ' ')));
        };
        r.on('drain', more);
        more();
      }),
  },
  {
    name: 'a small file that unpacks to a large one',
    says: 'larger than 1 MiB',
    serve: (host) =>
      host.answer(
        (_, r) =>
          void r
            .writeHead(200, { ...json, 'content-encoding': 'gzip' })
            .end(gzipSync(Buffer.alloc(50 * MIB, ' '))),
      ),
  },
  {
    name: 'a login page',
    says: 'a login or an error page',
    serve: (host) =>
      host.answer((_, r) => void r.writeHead(200, { 'content-type': 'text/html' }).end('<p>Log in')),
  },
  {
    name: 'a web page that calls itself JSON',
    says: 'not JSON',
    serve: (host) => host.serve('<!doctype html><p>Log in'),
  },
  {
    name: 'status 401',
    says: 'refuses access (status 401)',
    serve: (host) => host.answer((_, r) => void r.writeHead(401).end()),
  },
  {
    name: 'status 429',
    says: 'asks for patience (status 429)',
    serve: (host) => host.answer((_, r) => void r.writeHead(429, { 'retry-after': '7200' }).end()),
  },
  {
    name: 'status 500',
    says: 'answers with an error (status 500)',
    serve: (host) => host.answer((_, r) => void r.writeHead(500).end()),
  },
  {
    name: 'a broken connection',
    says: 'does not answer',
    serve: (host) => host.answer((request) => void request.socket.destroy()),
  },
  {
    name: 'half a character',
    says: 'not UTF-8',
    serve: (host) => host.serve(Buffer.from([0x7b, 0xc3, 0x28])),
  },
  {
    name: 'a truncated file',
    says: 'cut off',
    serve: async (host) => host.serve((await fileOf(teamText(9), host.keys)).slice(0, 4_000)),
  },
  {
    name: 'an ICP without a signature',
    says: 'bears no signature',
    serve: (host) => host.serve(teamText(9)),
  },
  {
    name: 'the signature of somebody else',
    says: 'signature is not your team',
    serve: async (host) =>
      host.serve(await fileOf(teamText(9), { ...(await makeKeys(crypto)), teamKey: host.keys.teamKey })),
  },
  {
    name: 'an altered byte',
    says: 'team key does not open',
    serve: async (host) => {
      const file = await fileOf(teamText(9), host.keys);
      const at = file.length - 200;
      host.serve(`${file.slice(0, at)}${file[at] === 'A' ? 'B' : 'A'}${file.slice(at + 1)}`);
    },
  },
  {
    name: 'another team key',
    says: 'team key does not open',
    serve: async (host) =>
      host.serve(await fileOf(teamText(9), { ...host.keys, teamKey: (await makeKeys(crypto)).teamKey })),
  },
  {
    name: 'an older version',
    says: 'Version 7 is older than version 8',
    serve: async (host) => host.serve(await fileOf(teamText(7), host.keys)),
  },
  {
    name: 'the same version with other content',
    says: 'Version 8 is already known with other content',
    serve: async (host) => host.serve(await fileOf(teamText(8, { owner: 'Mallory' }), host.keys)),
  },
  {
    name: 'a version far ahead',
    says: 'looks like a typing error',
    serve: async (host) => host.serve(await fileOf(teamText(999_999), host.keys)),
  },
  {
    name: 'one that has run out',
    says: 'was valid until 2020-01-01',
    serve: async (host) =>
      host.serve(
        await fileOf(teamText(9, { effectiveFrom: '2019-01-01', validUntil: '2020-01-01' }), host.keys),
      ),
  },
  {
    name: 'another ICP',
    says: 'now brings “other”',
    serve: async (host) => host.serve(await fileOf(teamText(9, { id: 'other' }), host.keys)),
  },
];
