/** The styles of the report, for light and dark mode. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fbfaf8;--card:#fff;--ink:#1f2328;--soft:#5d6670;--line:#e3e0da;--accent:#2f6f8f;--good:#3f8f5f;--fair:#c8912f;--poor:#b8483f;--other:#8b8f94;--cut:#fbe9e7}
@media (prefers-color-scheme:dark){:root{--ground:#16181b;--card:#1e2125;--ink:#e7e5e1;--soft:#a0a8b0;--line:#33383e;--accent:#6fb3d2;--good:#69b98a;--fair:#dcae5c;--poor:#e0796f;--other:#767c83;--cut:#3a2422}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:1080px;margin:0 auto;padding:28px 20px 60px}
h1{font-size:26px;margin:0 0 2px;letter-spacing:-.01em}
h2{font-size:18px;margin:36px 0 10px}
h3{font-size:14px;margin:0 0 10px;color:var(--soft);font-weight:600}
p.lead{color:var(--soft);margin:0 0 20px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px}
.card,.panel{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px 16px}
.card b{display:block;font-size:23px;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.card span{color:var(--soft);font-size:13px}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:12px;margin-top:12px}
.stack{display:flex;height:18px;border-radius:5px;overflow:hidden;background:var(--line)}
.stack span{min-width:2px}
ul.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px;margin:10px 0 0;padding:0;font-size:13px}
ul.legend i{display:inline-block;width:10px;height:10px;border-radius:3px;margin-right:6px}
small,.none{color:var(--soft)}
figure{margin:0}
.histogram svg{display:block;width:100%;height:120px;border-bottom:1px solid var(--line)}
.histogram rect{fill:var(--accent)}
.axis{display:flex;justify-content:space-between;font-size:12px;color:var(--soft);font-variant-numeric:tabular-nums}
figcaption{font-size:13px;color:var(--soft);margin-top:6px}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:10px}
table{width:100%;min-width:680px;table-layout:fixed;border-collapse:collapse;font-size:14px}
th,td{padding:6px 12px;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child>td{border-bottom:0}
th{font-size:12px;color:var(--soft);font-weight:600;white-space:nowrap}
th:first-child{width:37%}
th.n{width:15%}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.bar{padding-top:13px}
td.bar span{display:block;height:8px;border-radius:4px;background:var(--accent)}
td.name{overflow-wrap:anywhere}
code,.name code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
details{margin:0}
summary{cursor:pointer}
summary::marker{color:var(--soft)}
.samples{width:min(1000px,calc(100vw - 90px));margin:8px 0 4px;padding:0;list-style:none;display:grid;gap:6px}
.samples li{font-size:13px;border-left:3px solid var(--poor);background:var(--cut);border-radius:0 6px 6px 0;padding:5px 10px;overflow-wrap:anywhere;white-space:pre-line}
.samples small{display:block}
footer{margin-top:40px;color:var(--soft);font-size:13px}
@media print{body{background:#fff}.scroll,.card,.panel{break-inside:avoid}}
`.trim()
