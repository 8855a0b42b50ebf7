import { decodeEntry } from '@pingzhang/engine/prove';
import type { CaptureRecord, Entry, EvidenceManifest } from '@pingzhang/engine/prove';

type Files = ReadonlyMap<string, Uint8Array>;

/** The readable part of a package: Chinese, self-contained, and saying that it proves nothing by itself. */
export function renderReport(manifest: Omit<EvidenceManifest, 'files'>, files: Files): string {
  const rows = manifest.items.map(({ index, entry }) => row(index, decodeEntry(files.get(entry)!)));
  const captures = manifest.items
    .filter(({ entry }) => decodeEntry(files.get(entry)!).action === 'evidence.capture')
    .flatMap(({ opening }) => (opening === undefined ? [] : [files.get(opening.payload)!]))
    .map((payload) => captured(JSON.parse(Buffer.from(payload).toString()) as CaptureRecord));
  const rules = new Set(
    manifest.items.flatMap(({ entry }) => {
      const { rule } = decodeEntry(files.get(entry)!);
      return rule === undefined ? [] : [`${rule.id}（${rule.pack}）`];
    }),
  );
  return `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>证据包说明</title>
<style>body{font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d1d1f}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;padding:.4rem .6rem;text-align:left;vertical-align:top}
code{word-break:break-all}h2{margin-top:2rem}</style>
<h1>证据包说明</h1>
<p>日志：<code>${escape(manifest.origin)}</code>　制作时间：${escape(manifest.created)}　密码套件：${manifest.suite === 'sm' ? '国密（SM2、SM3）' : 'SHA-256、Ed25519'}</p>
<p>本页仅供阅读，不是证明。请用本包内的 <code>verifier.html</code>（断网即可）、<code>pingzhang verify</code> 或 <code>verify.py</code> 核验；
不信任本包时，请从其他途径取得核验程序和日志公钥。</p>
<h2>取证记录</h2>
${captures.length === 0 ? '<p>本包不含取证材料。</p>' : captures.join('\n')}
<h2>留痕条目</h2>
<table><tr><th>序号</th><th>时间</th><th>操作</th><th>操作人（假名）</th><th>目的</th><th>类别与数量</th><th>结论</th></tr>
${rows.join('\n')}
</table>
<h2>规则版本</h2>
<p>${rules.size === 0 ? '条目未引用规则。' : [...rules].map((rule) => escape(rule)).join('；')}</p>
<h2>核验成立时证明了什么</h2>
<ul><li>上述条目原样存在于该日志，位置如序号所示，检查点由日志密钥签名${manifest.policy === undefined ? '' : '，并由见证人共同签署'}；</li>
<li>所附材料与取证记录在入链时承诺的内容一致；</li>
${manifest.timestamp === undefined ? '' : '<li>检查点在时间戳所载时刻之前已经存在；</li>'}</ul>
<h2>没有证明什么</h2>
<ul><li>条目和材料所述内容是否真实；</li><li>材料在入链之前是否被改动，这取决于取证过程；</li>
<li>密钥属于谁，这需要从其他途径确认。</li></ul>
</html>
`;
}

function row(index: number, entry: Entry): string {
  const counts = Object.entries(entry.counts ?? {}).map(([name, count]) => `${name} ${count}`);
  const cells = [
    index,
    entry.time,
    entry.action,
    entry.actor,
    entry.purpose ?? '',
    [...(entry.fieldClasses ?? []), ...counts].join('；'),
    entry.decision ?? '',
  ];
  return `<tr>${cells.map((cell) => `<td>${escape(String(cell))}</td>`).join('')}</tr>`;
}

function captured(record: CaptureRecord): string {
  const files = record.material.map(
    ({ name, size, sha256, sealed }) =>
      `<tr><td>${escape(name)}${sealed === undefined ? '' : '（加密）'}</td><td>${size}</td><td><code>${escape(sha256)}</code></td></tr>`,
  );
  const environment = Object.entries(record.environment).map(([name, value]) => `${name}：${value}`);
  return `<p>操作人：${escape(record.operator)}　来源：${escape(record.source)}　时间：${escape(record.time)}<br>
工具：${escape(record.tool.name)} ${escape(record.tool.version)}（SHA-256 <code>${escape(record.tool.sha256)}</code>）<br>
环境：${escape(environment.join('；'))}</p>
<table><tr><th>材料</th><th>字节</th><th>SHA-256</th></tr>
${files.join('\n')}
</table>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
