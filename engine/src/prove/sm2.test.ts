import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHex, utf8 } from './bytes.ts';
import { verifySm2 } from './sm2.ts';

/** Made by OpenSSL 3: `openssl pkeyutl -sign -rawin -digest sm3 -pkeyopt distid:1234567812345678`. */
const KEY = fromHex(
  '045494f043a4cb1ed1b67ef6a3539fc96d05f4ed73408911d34d9fb7f9214dbb39063915d70a58948a88ca644331ba5b3f0bf5d5319708ae7698ace094dc855c93',
)!;
const MESSAGE = utf8('检查点 checkpoint\n');
const SIGNATURE = fromHex(
  '3044022020d2759d4a74ac64e15a34ce562dee3dec4151d70e2df7ce06684d8c0edfd14b022024f7b59947e2e06f5c485db921cc8ad446e9ec8b0886a385be2c398c8194093a',
)!;

test('accepts what OpenSSL signed with SM2 and SM3, and no change of a bit of it', () => {
  assert.ok(verifySm2(KEY, MESSAGE, SIGNATURE));
  assert.ok(!verifySm2(KEY, utf8('检查点 checkpoint'), SIGNATURE));
  for (let at = 0; at < SIGNATURE.length; at++) {
    const changed = SIGNATURE.slice();
    changed[at]! ^= 1 << (at % 8);
    assert.ok(!verifySm2(KEY, MESSAGE, changed), `signature byte ${at}`);
  }
  for (let at = 0; at < KEY.length; at += 8) {
    const changed = KEY.slice();
    changed[at]! ^= 1;
    assert.ok(!verifySm2(changed, MESSAGE, SIGNATURE), `key byte ${at}`);
  }
});

test('takes r and s as 64 bytes too, and refuses zero, the order and what is too long', () => {
  const integer = (at: number): Uint8Array => SIGNATURE.subarray(at + 2, at + 2 + SIGNATURE[at + 1]!);
  const [r, s] = [integer(2), integer(4 + SIGNATURE[3]!)];
  const raw = new Uint8Array(64);
  raw.set(r.slice(-32), 32 - r.slice(-32).length);
  raw.set(s.slice(-32), 64 - s.slice(-32).length);
  assert.ok(verifySm2(KEY, MESSAGE, raw));
  assert.ok(
    !verifySm2(
      KEY,
      MESSAGE,
      raw.map((byte, i) => (i < 32 ? byte : 0)),
    ),
  );
  const order = fromHex('fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123')!;
  assert.ok(
    !verifySm2(
      KEY,
      MESSAGE,
      raw.map((byte, i) => (i < 32 ? byte : order[i - 32]!)),
    ),
  );
  assert.ok(!verifySm2(KEY, MESSAGE, Uint8Array.of(...SIGNATURE, 0)));
});
