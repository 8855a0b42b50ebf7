/** The portal's one style sheet: for a person of seventy with an old phone. Contrast at least 7, targets at least 60 px. */
export const PORTAL_CSS = `
:root { color-scheme: light; --ink: #1b2026; --quiet: #3c444d; --line: #59626c; --act: #154670; --wash: #f6f6f3; --bad: #8a1a12 }
* { box-sizing: border-box }
html { font-size: 125%; -webkit-text-size-adjust: 100% }
html[data-size='2'] { font-size: 150% }
html[data-size='3'] { font-size: 187.5% }
body { margin: 0; color: var(--ink); background: var(--wash); line-height: 1.6; overflow-wrap: break-word;
  font-family: -apple-system, 'Segoe UI', 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif }
:lang(zh-CN) { line-break: strict; text-autospace: normal }
a { color: var(--act) }
header, main, footer { max-width: 32rem; margin: 0 auto; padding: .8rem 1rem }
header { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; justify-content: space-between }
header p { margin: 0; font-weight: 600 }
header nav a, footer a { display: inline-block; min-height: 60px; line-height: 60px; padding: 0 .4rem }
main { background: #fff; border-radius: 6px; padding-bottom: 1.6rem }
h1 { font-size: 1.4rem; line-height: 1.35; margin: .6rem 0 .4rem }
h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem }
p { margin: .5rem 0 } .step, small, .quiet { color: var(--quiet) }
.kinds { list-style: none; padding: 0; margin: 1rem 0 }
.kinds li { margin: .6rem 0 }
button, .button { display: block; width: 100%; min-height: 60px; padding: .7rem 1rem; font: inherit; text-align: start;
  color: var(--ink); background: #fff; border: 2px solid var(--line); border-radius: 6px; cursor: pointer; text-decoration: none }
button strong, button small { display: block }
button.main { color: #fff; background: var(--act); border-color: var(--act); text-align: center; font-weight: 600; margin-top: 1.2rem }
button:focus-visible, a:focus-visible, input:focus-visible, textarea:focus-visible, select:focus-visible { outline: 3px solid var(--act); outline-offset: 2px }
label { display: block; margin-top: 1.1rem; font-weight: 600 }
label small { display: block; font-weight: 400 }
input, textarea, select { width: 100%; min-height: 60px; padding: .6rem .8rem; font: inherit; color: inherit; background: #fff;
  border: 2px solid var(--line); border-radius: 6px }
textarea { min-height: 8rem }
.check { display: flex; gap: .6rem; align-items: center; font-weight: 400; min-height: 60px }
.check input { width: 1.6rem; min-height: 1.6rem; flex: none }
.number { font-size: 1.7rem; font-weight: 600; font-variant-numeric: tabular-nums }
.note { border-inline-start: 6px solid var(--act); padding: .4rem .9rem; background: #eaf1f8 }
.wrong { border-inline-start: 6px solid var(--bad); padding: .4rem .9rem; background: #fceeec; color: #6f130c }
dl { margin: 1rem 0 } dt { color: var(--quiet) } dd { margin: 0 0 .7rem }
ol.acts { list-style: none; padding: 0 } ol.acts li { border-inline-start: 4px solid var(--line); padding: .2rem 0 .9rem 1rem }
ol.acts time { display: block; color: var(--quiet) }
.trap { position: absolute; inset-inline-start: -999rem }
@media print { header nav, footer, button { display: none } body { background: #fff } }
`;
