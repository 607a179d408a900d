/** Light and dark colors. Text has a contrast of at least 4.5 to 1 on each background. */
export const LIGHT =
  '--cd-ground:#fff;--cd-soft-ground:#f6f6f4;--cd-ink:#1f2328;--cd-soft:#57606a;--cd-line:#d9d8d3;--cd-accent:#0b5f86;--cd-del:#fde3df;--cd-del-ink:#8c1d12;--cd-ins:#daf1dc;--cd-ins-ink:#0c5220;--cd-swap:#fdf0cd;--cd-token:#e6e1f7;--cd-token-ink:#47318f;--cd-good:#0c5220;--cd-partial:#7a4d00;--cd-poor:#8c1d12'
export const DARK =
  '--cd-ground:#17191c;--cd-soft-ground:#1f2226;--cd-ink:#e6e4df;--cd-soft:#a7afb8;--cd-line:#3a3f46;--cd-accent:#7cc4e8;--cd-del:#4a2320;--cd-del-ink:#ffb4a8;--cd-ins:#173d22;--cd-ins-ink:#a2e6b1;--cd-swap:#453714;--cd-token:#352c57;--cd-token-ink:#cfc3ff;--cd-good:#a2e6b1;--cd-partial:#f2cd7d;--cd-poor:#ffb4a8'

/** Styles of marks and panels, for reports and the playground. */
export const STYLE = `
.cd-change del,.cd-jump del{background:var(--cd-del);color:var(--cd-del-ink);text-decoration:line-through;text-decoration-thickness:1px}
.cd-change ins,.cd-jump ins{background:var(--cd-ins);color:var(--cd-ins-ink);text-decoration:underline;text-underline-offset:2px}
.cd-change{border-radius:3px;cursor:pointer;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.cd-change.cd-current{outline:2px solid var(--cd-accent);outline-offset:1px}
.cd-markup del{background:none;color:var(--cd-soft);text-decoration-color:var(--cd-soft)}
.cd-token{font:600 .72em/1 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--cd-token);color:var(--cd-token-ink);border-radius:3px;padding:1px 3px;margin:0 1px;vertical-align:1px}
.cd-caret{color:var(--cd-del-ink);background:var(--cd-del);border-radius:3px;padding:0 2px;font-weight:700;user-select:none}
.cd-verdict{display:inline-flex;gap:8px;align-items:center;border:1px solid currentColor;border-radius:99px;padding:3px 14px 3px 10px;margin:0 0 12px;font-size:14px}
.cd-good{color:var(--cd-good)}.cd-partial{color:var(--cd-partial)}.cd-poor{color:var(--cd-poor)}
.cd-facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(170px,1fr));gap:10px 20px;margin:0}
.cd-facts dt{font-size:12px;color:var(--cd-soft)}.cd-facts dd{margin:0;overflow-wrap:anywhere}
.cd-notes,.cd-list{list-style:none;margin:12px 0 0;padding:0}
.cd-notes li{border-left:3px solid var(--cd-partial);padding:4px 0 4px 12px;margin:6px 0}
.cd-list li{padding:4px 0;overflow-wrap:anywhere}
.cd-list q{color:var(--cd-ink)}
.cd-suspicious strong{color:var(--cd-poor)}
.cd-soft{color:var(--cd-soft)}
.cd-group{border:1px solid var(--cd-line);border-radius:8px;margin:0 0 8px;background:var(--cd-ground)}
.cd-group>summary{cursor:pointer;padding:8px 12px 8px 30px;position:relative;display:flex;flex-wrap:wrap;gap:2px 10px;align-items:baseline}
.cd-group>summary::before{content:"▸";color:var(--cd-soft);font-size:12px;position:absolute;left:13px;top:10px}.cd-group[open]>summary::before{content:"▾"}
.cd-group>summary::-webkit-details-marker{display:none}
.cd-group summary code{color:var(--cd-soft);font-size:12.5px;overflow-wrap:anywhere}
.cd-reason{font-weight:600}
.cd-count{margin-left:auto;color:var(--cd-soft);font-variant-numeric:tabular-nums}
.cd-group>.cd-list{margin:0;padding:0 12px 4px 30px}
.cd-group>p{margin:2px 12px 10px 30px;font-size:13px}
.cd-group li .cd-soft{display:block;font-size:13px}
.cd-jump{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;text-align:left;background:none;border:0;padding:2px 4px;margin-left:-4px;color:inherit;cursor:pointer;border-radius:4px;max-width:100%;overflow-wrap:anywhere;white-space:pre-wrap}
.cd-jump:hover{background:var(--cd-soft-ground)}.cd-jump.cd-current{outline:2px solid var(--cd-accent)}
.cd-place,.cd-unfold,.cd-actions button{font:inherit;font-size:12.5px;color:var(--cd-accent);background:none;border:1px solid var(--cd-line);border-radius:5px;padding:1px 7px;cursor:pointer;font-variant-numeric:tabular-nums}
.cd-actions{display:flex;flex-wrap:wrap;gap:6px}
.cd-actions:empty{display:none}
.cd-place:hover,.cd-unfold:hover,.cd-actions button:hover{border-color:var(--cd-accent)}
.cd-table{width:100%;border-collapse:collapse;font-size:14px;display:table;margin:0}
.cd-table th,.cd-table td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border:0;border-bottom:1px solid var(--cd-line);background:none;overflow-wrap:anywhere}
.cd-table thead th{font-size:12px;color:var(--cd-soft);font-weight:600}
.cd-table tbody th{font-weight:600;white-space:nowrap}
.cd-table ul{list-style:none;margin:0;padding:0}
.cd-table code,.cd-notes code,.cd-list code{font-size:12.5px}
.cd-sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`.trim()
