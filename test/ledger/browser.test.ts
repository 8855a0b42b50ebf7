import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { makePackage, unpack } from '@pingzhang/ledger';
import { verifierPage } from '../../ledger/verifier/build.mjs';
import { noChromium, openPage } from './chromium.ts';
import { create, deed, workspace } from './support.ts';

/** Where to keep pictures of the page, to look at; none by default. */
const PICTURES = process.env['PICTURES'];

test('the verifier is one page under 60 KB that names nothing outside itself', () => {
  const page = verifierPage();
  assert.ok(Buffer.byteLength(page) < 60_000, `${Buffer.byteLength(page)} bytes`);
  assert.doesNotMatch(page, /\b(?:src|href)=|@import|url\(|\bimport\(|fetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
  assert.match(page, /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri/);
});

test(
  'a browser without network verifies a package, a proof, and finds what was tampered with',
  { skip: noChromium },
  async (t) => {
    const place = workspace(t);
    const ledger = await create(t, place);
    for (let n = 1; n < 6; n++) await ledger.append(deed(n));
    const zip = await makePackage({
      ledger,
      directory: place.directory,
      indexes: [1, 3],
      material: [{ path: '/somewhere/名单截图.txt', bytes: Buffer.from('材料') }],
      capture: {
        tool: { name: 'pingzhang', version: '0', sha256: '00' },
        operator: '取证员乙',
        source: '<img src=x onerror=alert(1)>',
        time: '2026-03-01T00:00:00.000Z',
        environment: { system: 'test' },
      },
      disclose: true,
      timestamp: null,
    });
    const files = unpack(zip);
    const material = files.get('material/名单截图.txt')!;
    const changed = new Map(files).set(
      'material/名单截图.txt',
      Uint8Array.from(material, (byte) => byte ^ 1),
    );
    const sm = await create(t, { ...workspace(t), suite: 'sm' });
    await sm.append(deed(1));
    await sm.checkpoint();
    const write = (name: string, bytes: Uint8Array | string): string => {
      mkdirSync(place.root, { recursive: true });
      writeFileSync(join(place.root, name), bytes);
      return join(place.root, name);
    };
    const good = write('good.zip', zip);
    const bad = write('bad.zip', zipSync(Object.fromEntries(changed)));
    const proof = [write('5.tlog-proof', ledger.prove(5)), write('5.json', ledger.tree().entry(5))];
    const smProof = [write('sm.tlog-proof', sm.prove(1)), write('sm.json', sm.tree().entry(1))];
    const wrongEntry = [proof[0]!, write('4.json', ledger.tree().entry(4))];
    const keys = ledger.identity.vkeys.join('\n');
    const smKeys = sm.identity.vkeys.join('\n');
    await ledger.close();
    await sm.close();

    const page = await openPage(t, pathToFileURL(write('verifier.html', verifierPage())).href);
    await page.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: 0,
      uploadThroughput: 0,
    });
    const { root } = await page.send('DOM.getDocument');
    const { nodeId } = await page.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#file' });
    const verify = async (paths: readonly string[], trust: string): Promise<{ state: string; text: string }> => {
      await page.evaluate(`keys.value = ${JSON.stringify(trust)}; verdict.className = ''; verdict.textContent = ''`);
      await page.send('DOM.setFileInputFiles', { nodeId, files: paths });
      await page.until("verdict.className !== ''");
      return {
        state: String(await page.evaluate('verdict.className')),
        text: String(await page.evaluate('document.body.innerText')),
      };
    };
    const picture = async (name: string): Promise<void> => {
      if (PICTURES === undefined) return;
      const { data } = await page.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true });
      writeFileSync(join(PICTURES, `${name}.png`), Buffer.from(data, 'base64'));
    };

    if ((await page.evaluate('document.documentElement.lang')) !== 'zh-CN') await page.evaluate('language.click()');
    await picture('empty');
    const verified = await verify([good], keys);
    assert.equal(verified.state, 'yes', verified.text);
    assert.match(verified.text, /核验成立/);
    assert.match(verified.text, /材料 名单截图\.txt 与取证记录一致/);
    assert.match(verified.text, /取证员乙[\s\S]*<img src=x onerror=alert\(1\)>/);
    assert.match(verified.text, /没有证明[\s\S]*条目和材料所述是否属实/);
    await picture('good');
    const own = await verify([good], '');
    assert.equal(own.state, 'own');
    assert.match(own.text, /密钥属于谁/);
    const tampered = await verify([bad], keys);
    assert.equal(tampered.state, 'no');
    assert.match(tampered.text, /material\/名单截图\.txt：与清单所列不同：已被改动/);
    await picture('tampered');

    await page.evaluate('language.click()');
    assert.equal(await page.evaluate('document.documentElement.lang'), 'en');
    assert.equal((await verify(proof, keys)).state, 'yes');
    await picture('proof');
    assert.equal((await verify(smProof, smKeys)).state, 'yes');
    assert.equal((await verify(smProof, keys)).state, 'no');
    assert.match((await verify(wrongEntry, keys)).text, /PZ_PROOF_INVALID/);
    assert.match((await verify([proof[0]!], keys)).text, /needs the entry/);
    assert.match((await verify(proof, '')).text, /needs the key/);
    assert.match((await verify([proof[1]!], keys)).text, /neither a readable package/);
    assert.equal((await verify([good], 'nonsense')).state, 'no');

    await page.evaluate('document.activeElement.blur()');
    const order: unknown[] = [];
    for (let n = 0; n < 3; n++) {
      for (const type of ['keyDown', 'keyUp'])
        await page.send('Input.dispatchKeyEvent', { type, key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 });
      order.push(await page.evaluate('document.activeElement.id'));
    }
    assert.deepEqual(order, ['language', 'file', 'keys'], 'every control is reached by keyboard');
    const requests = page.events.filter(({ method }) => method === 'Network.requestWillBeSent');
    assert.ok(requests.every(({ params }) => (params['request'] as { url: string }).url.startsWith('file:')));
    const refused = await page.evaluate(
      `new Promise((done) => { document.addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective)); fetch('https://example.com/').catch(() => undefined); })`,
    );
    assert.equal(refused, 'connect-src');
    const faults = page.events.filter(({ method }) => method === 'Runtime.exceptionThrown');
    assert.deepEqual(faults, []);
  },
);
