import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { equal, fromHex, parseTimestamp } from '@pingzhang/engine/prove';
import { ledgerError } from '../errors.ts';
import { said } from '../reasons.ts';

const SHA256_ALGORITHM = Buffer.from('300d06096086480165030402010500', 'hex');
const LONGEST_ANSWER = 1 << 20;
const TIMEOUT = 15_000;

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.of(tag, content.length), content]);
};

/** A TimeStampReq (RFC 3161 section 2.4.1) for SHA-256, asking for the authority's certificate. */
export function timestampRequest(data: Uint8Array, nonce: Uint8Array): Uint8Array {
  const digest = createHash('sha256').update(data).digest();
  const imprint = der(0x30, SHA256_ALGORITHM, der(0x04, digest));
  return der(0x30, der(0x02, Uint8Array.of(1)), imprint, der(0x02, nonce), der(0x01, Uint8Array.of(0xff)));
}

/** Asks an authority over HTTP. The answer is checked against the question here, and against certificates by whoever verifies. */
export async function requestTimestamp(url: string, data: Uint8Array): Promise<Uint8Array> {
  const nonce = randomBytes(8);
  nonce[0] = (nonce[0]! & 0x3f) | 0x40;
  const token = await post(url, timestampRequest(data, nonce));
  const { info } = parseTimestamp(token);
  const digest = createHash('sha256').update(data).digest();
  if (!equal(info.digest, digest) || info.nonce === null || !equal(fromHex(info.nonce)!, nonce))
    throw ledgerError('PZ_TIMESTAMP_INVALID', { reason: said('it answers another question') });
  return token;
}

function post(url: string, body: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? httpsRequest : httpRequest;
    const fail = (cause?: unknown): void =>
      reject(ledgerError('PZ_TIMESTAMP_INVALID', { reason: said('the authority did not answer') }, cause));
    const headers = { 'content-type': 'application/timestamp-query', 'content-length': body.length };
    const sent = send(url, { method: 'POST', headers, timeout: TIMEOUT }, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > LONGEST_ANSWER) sent.destroy();
        else chunks.push(chunk);
      });
      response.on('end', () => (response.statusCode === 200 ? resolve(Buffer.concat(chunks)) : fail()));
      response.on('error', fail);
    });
    sent.on('timeout', () => sent.destroy());
    sent.on('error', fail);
    sent.end(body);
  });
}
