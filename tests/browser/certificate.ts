import { generateKeyPairSync, sign } from 'node:crypto';

/** PEM texts for a TLS server. */
export interface ServerIdentity {
  key: string;
  cert: string;
}

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const EXPLICIT_0 = 0xa0;
const EXPLICIT_3 = 0xa3;
const DNS_NAME = 0x82;

const ECDSA_WITH_SHA256 = Buffer.from('2a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('550403', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('551d11', 'hex');

function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  // The shortest form, as DER wants it: Chromium refuses a padded length.
  const digits = body.length.toString(16);
  const length = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
}

function bits(bytes: Buffer): Buffer {
  return der(BIT_STRING, Buffer.from([0]), bytes);
}

function utcTime(day: Date): Buffer {
  const digits = day.toISOString().replace(/[^0-9]/g, '');
  return der(UTC_TIME, Buffer.from(`${digits.slice(2, 14)}Z`));
}

/**
 * A fresh self-signed certificate (X.509 v3, RFC 5280) and its key, for a test server on loopback. Made on the spot,
 * so that no private key lies in the repository and none runs out.
 */
export function makeServerIdentity(hosts: string[], now = new Date()): ServerIdentity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, der(OBJECT_ID, ECDSA_WITH_SHA256));
  const name = der(
    SEQUENCE,
    der(
      SET,
      der(SEQUENCE, der(OBJECT_ID, COMMON_NAME), der(UTF8_STRING, Buffer.from('ICP Lens test server'))),
    ),
  );
  const yesterday = new Date(now.getTime() - 86_400_000);
  const nextMonth = new Date(now.getTime() + 30 * 86_400_000);
  const names = der(SEQUENCE, ...hosts.map((host) => der(DNS_NAME, Buffer.from(host, 'ascii'))));
  const facts = der(
    SEQUENCE,
    der(EXPLICIT_0, der(INTEGER, Buffer.from([2]))),
    // Browsers refuse two certificates of one issuer with one serial number.
    der(INTEGER, Buffer.from([1]), Buffer.from(now.getTime().toString(16).padStart(14, '0'), 'hex')),
    algorithm,
    name,
    der(SEQUENCE, utcTime(yesterday), utcTime(nextMonth)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXPLICIT_3, der(SEQUENCE, der(SEQUENCE, der(OBJECT_ID, SUBJECT_ALT_NAME), der(OCTET_STRING, names)))),
  );
  const certificate = der(SEQUENCE, facts, algorithm, bits(sign('sha256', facts, privateKey)));
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
