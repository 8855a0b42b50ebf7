const LIGHT = `--paper:#f6f6f3;--sheet:#fff;--ink:#1b2026;--soft:#4a525b;--faint:#616a74;--line:#e2e4e6;--blue:#1d5b8f;
--sensitive:#7a2e3b;--ordinary:#b8752a;--depends:#8f86c4;--masked:#a9c6df;
--tint-sensitive:#f8d9d4;--tint-ordinary:#fbe9c8;--tint-depends:#f1eef9;--tint-masked:#e8eef4;color-scheme:light`;
const DARK = `--paper:#101316;--sheet:#181c20;--ink:#e7eaed;--soft:#b4bcc4;--faint:#98a1aa;--line:#2c3238;--blue:#6fa8d6;
--sensitive:#c4626f;--ordinary:#e8b06a;--depends:#b9aeea;--masked:#3f5a73;
--tint-sensitive:#4a2528;--tint-ordinary:#3d2f16;--tint-depends:#2a2440;--tint-masked:#1d2c3a;color-scheme:dark`;

/** One blue, ink on plain paper; colour only says the class of the information. Prints black on white, folded parts opened. */
export const STYLE = `
:root{${LIGHT}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
:root[data-theme=dark]{${DARK}}
:root[data-lang=zh] [lang=en],:root[data-lang=en] [lang=zh-CN]{display:none}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);line-break:strict;text-autospace:normal;
font:14px/1.6 -apple-system,"Segoe UI","PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1080px;margin:0 auto;padding:24px 24px 48px}
header{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:baseline;justify-content:space-between}
h1{font-size:20px;line-height:28px;font-weight:600;margin:0}
h2{font-size:16px;line-height:26px;font-weight:600;margin:32px 0 8px}
p{margin:4px 0}.quiet{color:var(--faint)}
nav{display:flex;gap:8px}
button{font:inherit;color:var(--blue);background:var(--sheet);border:1px solid var(--line);border-radius:4px;padding:4px 12px;cursor:pointer}
button:hover{border-color:var(--blue)}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:16px 24px;margin-top:16px}
.figures{display:flex;flex-wrap:wrap;gap:8px 40px;margin:0}
.figures div{display:flex;flex-direction:column-reverse}
.figures dt{color:var(--faint);font-size:12px;line-height:18px}
.figures dd{margin:0;font-size:28px;line-height:36px;font-weight:600}
.figures .sensitive{color:var(--sensitive)}
.warning{border-left:3px solid var(--sensitive);padding-left:12px}
figure{margin:0}figcaption{color:var(--soft)}
.legend{margin-left:8px}.key{display:inline-block;margin-right:12px;font-size:12px}
.key::before{content:"";display:inline-block;width:10px;height:10px;margin-right:4px}
.key.sensitive::before{background:var(--sensitive)}.key.ordinary::before{background:var(--ordinary)}
.key.depends::before{background:var(--depends)}.key.masked::before{background:var(--masked)}
figure{overflow-x:auto}svg{display:block;width:100%;min-width:480px;max-width:720px;margin-top:8px}
svg text{fill:var(--ink);font-size:13px}svg .label{text-anchor:end}svg .figure{fill:var(--soft)}
svg .axis{stroke:var(--line)}
rect.sensitive{fill:var(--sensitive)}rect.ordinary{fill:var(--ordinary)}rect.depends{fill:var(--depends)}rect.masked{fill:var(--masked)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--faint)}
th,td{text-align:left;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600;color:var(--soft);font-size:12px;white-space:nowrap}
.number{text-align:right;white-space:nowrap}
tr:last-child td{border-bottom:0}
details{border-top:1px solid var(--line)}details:first-of-type{border-top:0}
summary{padding:8px 0;cursor:pointer;display:flex;flex-wrap:wrap;gap:0 16px;justify-content:space-between}
summary::before{content:"▸";color:var(--faint)}details[open]>summary::before{content:"▾"}
summary .path{flex:1 1 12em;overflow-wrap:anywhere;font-weight:600}
summary .counts{white-space:nowrap;color:var(--soft)}
.inner{padding:0 0 16px 24px}
.chip{display:inline-block;border-radius:2px;padding:0 8px;margin:0 8px 4px 0}
.places{list-style:none;margin:8px 0 0;padding:0}
.places li{padding:8px 0;border-top:1px solid var(--line);break-inside:avoid}
.places .where{color:var(--faint);font-size:12px}
.text{overflow-wrap:anywhere}
mark{color:inherit;border-radius:2px;padding:1px 2px}
mark.sensitive,.chip.sensitive{background:var(--tint-sensitive)}mark.ordinary,.chip.ordinary{background:var(--tint-ordinary)}
mark.depends,.chip.depends{background:var(--tint-depends)}mark.masked,.chip.masked{background:var(--tint-masked)}
.why{color:var(--faint);font-size:12px}
code{font:12px/1.5 ui-monospace,Consolas,monospace;color:var(--soft);user-select:all}
footer{margin-top:32px;color:var(--faint);font-size:12px}
@media (max-width:600px){main{padding:16px}.sheet{padding:12px 16px}.inner{padding-left:0}}
@media print{@page{size:A4;margin:20mm 18mm}
:root,:root[data-theme=dark]{${LIGHT};--paper:#fff}
body{font-size:11pt}nav{display:none}.sheet{border:0;padding:0}main{padding:0;max-width:none}
thead{display:table-header-group}tr,figure{break-inside:avoid}mark{outline:1px solid #616a74}
*{print-color-adjust:exact}}
`;
