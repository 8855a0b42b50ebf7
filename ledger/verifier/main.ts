import { unzipSync } from 'fflate';
import { pureSmSuite, pureSuite, toHex, verifyEd25519, verifyEvidence } from '@pingzhang/engine/prove';
import type { EvidenceVerdict, NotProven, Proven, Suite } from '@pingzhang/engine/prove';

/** Signatures are checked by the browser's own Ed25519 where it has one, else in plain arithmetic. */
interface Signature {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly message: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

async function checkSignature({ key, message, signature }: Signature): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, message);
  } catch {
    return verifyEd25519(key, message, signature);
  }
}

/**
 * The verification is one synchronous pass, the browser's cryptography is not: a first pass takes every signature for
 * good and notes it, the noted ones are checked, and the pass is made again with the answers until none is new.
 */
async function verify(files: Map<string, Uint8Array>, vkeys: readonly string[]): Promise<EvidenceVerdict> {
  const known = new Map<string, boolean>();
  for (;;) {
    const asked = new Map<string, Signature>();
    const ask: Suite['verify'] = (algorithm, key, message, signature) => {
      if (algorithm !== 'ed25519') return null;
      const name = [key, message, signature].map(toHex).join();
      if (!known.has(name))
        asked.set(name, { key: key.slice(), message: message.slice(), signature: signature.slice() });
      return known.get(name) ?? true;
    };
    const verdict = verifyEvidence(files, {
      ...(vkeys.length === 0 ? {} : { vkeys }),
      suiteOf: (name) => ({ ...(name === 'sm' ? pureSmSuite : pureSuite), verify: ask }),
      timestamp: null,
    });
    if (asked.size === 0) return verdict;
    for (const [name, signature] of asked) known.set(name, await checkSignature(signature));
  }
}

const time = (seconds: number | null): string => (seconds === null ? '' : ` ${new Date(seconds * 1000).toISOString()}`);

function describe(statement: Proven): string {
  switch (statement.what) {
    case 'entry':
      return `第 ${statement.index} 条（${statement.action}）原样在日志 ${statement.origin} 共 ${statement.size} 条之中`;
    case 'signed':
      return `检查点由 ${statement.by} 签名`;
    case 'witnessed':
      return `见证人 ${statement.by} 共同签署${time(statement.time)}`;
    case 'handover':
      return `日志密钥交接至 ${statement.to}，新旧密钥均已签署`;
    case 'payload':
      return `${statement.file} 与第 ${statement.index} 条承诺的内容一致`;
    case 'material':
      return `材料 ${statement.file}${statement.sealed ? '（加密）' : ''} 与取证记录一致：${statement.sha256}`;
    case 'manifest':
      return `清单由 ${statement.by} 签名`;
    case 'timestamp':
      return `时间戳 ${statement.by} ${new Date(statement.time).toISOString()}`;
  }
}

const NOT_PROVEN: Readonly<Record<NotProven, string>> = {
  truth: '条目和材料所述是否属实',
  'capture-before-entry': '材料在入链之前是否被改动',
  'key-owner': '密钥属于谁：公钥取自本包，请从其他途径核对',
  'no-witness': '日志没有对他人出示另一个版本：没有见证人签署',
  'no-timestamp': '由第三方确定的时间：没有时间戳',
  'timestamp-unchecked': '时间戳：本页不检查证书链，请用 openssl ts -verify',
  'sealed-unopened': '加密材料的明文',
  undisclosed: '部分条目所承诺的内容未在本包中披露',
};

function show(verdict: EvidenceVerdict): void {
  const line = document.getElementById('verdict')!;
  line.textContent = verdict.valid ? '成立 · verified' : '不成立 · NOT verified';
  line.className = verdict.valid ? 'yes' : 'no';
  const list = (title: string, items: readonly string[]): Node[] => {
    if (items.length === 0) return [];
    const heading = document.createElement('h2');
    heading.textContent = title;
    const ul = document.createElement('ul');
    ul.append(
      ...items.map((text) => {
        const li = document.createElement('li');
        li.textContent = text;
        return li;
      }),
    );
    return [heading, ul];
  };
  document.getElementById('result')!.replaceChildren(
    ...list(
      '不成立之处 · Failures',
      verdict.failures.map(({ file, reason }) => `${file}: ${reason}`),
    ),
    ...list(verdict.valid ? '证明了 · Proven' : '单项成立 · Holds by itself', verdict.proven.map(describe)),
    ...list(
      '没有证明 · Not proven',
      verdict.notProven.map((what) => NOT_PROVEN[what]),
    ),
  );
}

const input = document.getElementById('file') as HTMLInputElement;
const keys = document.getElementById('vkeys') as HTMLTextAreaElement;

async function run(file: File): Promise<void> {
  const vkeys = keys.value.split(/\s+/).filter((key) => key !== '');
  try {
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    show(await verify(new Map(Object.entries(files)), vkeys));
  } catch (error) {
    const failure = { file: file.name, reason: error instanceof Error ? error.message : '' };
    show({ valid: false, manifest: null, captures: [], proven: [], notProven: [], failures: [failure] });
  }
}

const again = (): void => {
  const file = input.files?.[0];
  if (file !== undefined) void run(file);
};
input.addEventListener('change', again);
keys.addEventListener('change', again);
const drop = document.getElementById('drop')!;
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) void run(file);
});
