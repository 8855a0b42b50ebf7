import type { BehaviourOutcome } from '@pingzhang/engine/judge';

export const CLASS: { readonly [O in BehaviourOutcome]: string } = {
  违反: 'breach',
  疑似: 'suspected',
  未见: 'unseen',
  需人工: 'open',
  不适用: 'none',
};

const LIGHT = `--paper:#f6f6f3;--sheet:#fff;--ink:#1b2026;--soft:#4a525b;--faint:#616a74;--line:#e2e4e6;--blue:#1d5b8f;
--breach:#7a2e3b;--suspected:#96590f;--unseen:#256b4a;--open:#4a525b;--tint-breach:#f8d9d4;--tint-suspected:#fbe9c8;--tint-unseen:#dcefe4;--tint-open:#eceef0;--tint-party:#dbe8f4;--tint-right:#ece3f3;color-scheme:light`;
const DARK = `--paper:#101316;--sheet:#181c20;--ink:#e7eaed;--soft:#b4bcc4;--faint:#98a1aa;--line:#2c3238;--blue:#6fa8d6;
--breach:#e08a94;--suspected:#e8b06a;--unseen:#7cc79f;--open:#b4bcc4;--tint-breach:#4a2528;--tint-suspected:#3d2f16;--tint-unseen:#173026;--tint-open:#23282d;--tint-party:#1c3145;--tint-right:#33263f;color-scheme:dark`;

/** Colour says the outcome and nothing else, always beside its word. Prints black on white, folded parts opened. */
export const STYLE = `
:root{${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);line-break:strict;
font:14px/1.6 -apple-system,"Segoe UI","PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1080px;margin:0 auto;padding:24px 24px 48px}
h1{font-size:22px;line-height:30px;margin:0}h2{font-size:16px;margin:32px 0 8px}h3{font-size:14px;margin:16px 0 4px}h4{font-size:14px;font-weight:400;margin:4px 0}h4 b{font-weight:600}
ul{margin:4px 0;padding-left:20px}
p{margin:4px 0}.quiet,.where,footer{color:var(--faint);font-size:12px}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:16px 24px;margin-top:16px}
.figures{display:flex;flex-wrap:wrap;gap:8px 40px;margin:0 0 12px}
.figures div{display:flex;flex-direction:column-reverse}.figures dt{font-size:12px;color:var(--faint)}
.figures dd{margin:0;font-size:28px;line-height:36px;font-weight:600}
.figures .breach dd{color:var(--breach)}.figures .suspected dd{color:var(--suspected)}.figures .unseen dd{color:var(--unseen)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:0}.facts dt{color:var(--faint)}
.facts dd{margin:0;overflow-wrap:anywhere}
.warning{border-left:3px solid var(--breach);padding-left:12px}
.board{display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:8px}
.part{grid-column:1/-1;margin:12px 0 0;color:var(--soft)}
.card{background:var(--sheet);border:1px solid var(--line);border-left-width:4px;border-radius:4px;padding:8px 12px;overflow-wrap:anywhere}
.card.breach{border-left-color:var(--breach)}.card.suspected{border-left-color:var(--suspected)}
p.where{min-width:0}
.card.unseen{border-left-color:var(--unseen)}.card.open,.card.none{border-left-color:var(--line)}
.chip{display:inline-block;border-radius:2px;padding:0 6px;margin-right:6px;font-size:12px}
.chip.breach{background:var(--tint-breach);color:var(--breach)}.chip.suspected{background:var(--tint-suspected);color:var(--suspected)}
.chip.unseen{background:var(--tint-unseen);color:var(--unseen)}.chip.open,.chip.none{background:var(--tint-open);color:var(--open)}
summary{cursor:pointer}details ul{margin:4px 0;padding-left:18px}
.wide{overflow-x:auto;background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:0 12px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere;min-width:8em}
th{font-weight:600}thead th{color:var(--soft);font-size:12px;white-space:nowrap}tbody th{font-weight:400}
tbody tr:last-child>*{border-bottom:0}.where{min-width:18em}.short,.number{white-space:nowrap;min-width:0}
.number{text-align:right}
td.yes{color:var(--unseen)}td.no{color:var(--breach)}
svg{display:block;width:100%;min-width:640px}svg text{fill:var(--ink);font-size:11px}svg .axis{stroke:var(--line)}
svg .before{fill:var(--breach)}svg .after{fill:var(--blue)}svg .refused{fill:var(--suspected)}svg .unknown{fill:var(--faint)}
svg .tick{fill:var(--faint)}
svg .mark{stroke:var(--unseen);stroke-width:2}svg .mark.refuse{stroke:var(--suspected)}
.text{white-space:pre-wrap;max-height:480px;overflow:auto}
mark{color:var(--ink);border-radius:2px;padding:1px 2px;background:var(--tint-unseen)}
mark.breach{background:var(--tint-breach)}mark.suspected{background:var(--tint-suspected)}mark.party{background:var(--tint-party)}mark.right{background:var(--tint-right)}
.legend{font-size:12px}.legend svg{display:inline;width:auto;min-width:0;height:12px;vertical-align:-1px;margin:0 4px 0 12px}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
code{font:12px/1.5 ui-monospace,Consolas,monospace}footer{margin-top:32px}
@media (max-width:600px){main{padding:16px}.sheet{padding:12px 16px}}
@media print{:root{${LIGHT};--paper:#fff}.text{max-height:none}details>*{display:block}tr,.card{break-inside:avoid}*{print-color-adjust:exact}}
`;
