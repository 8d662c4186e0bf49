/** The look that the pages share: a dark stage with a tile for each person. Plain style, no pictures. */
import { element } from './element.ts';
import type { Person } from './page.ts';
import { hash } from './seeded.ts';

export const sharedStyle = `
*{box-sizing:border-box}
html,body{height:100%}
body{margin:0;overflow:hidden;background:#1b1b1f;color:#fff;font:14px/1.4 "Segoe UI",Roboto,system-ui,sans-serif}
button{font:inherit;color:inherit;background:none;border:0;border-radius:6px;padding:6px 10px;cursor:pointer}
button:hover,button[aria-pressed=true],button[aria-expanded=true]{background:#ffffff1f}
button:disabled{opacity:.5;cursor:default}
input{font:inherit;padding:8px 12px;border-radius:6px;border:1px solid #777;background:#222;color:#fff}
.sim-avatar{width:64px;height:64px;border-radius:50%;display:grid;place-items:center;font-size:22px;flex:none}
.sim-avatar.sim-small{width:28px;height:28px;font-size:11px}
.sim-tile{position:relative;display:grid;place-items:center;background:color-mix(in srgb,var(--person,#333) 30%,#202024);border-radius:8px;min-height:0;overflow:hidden}
.sim-name{position:absolute;left:10px;bottom:8px;max-width:calc(100% - 20px);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-size:13px;background:#0009;padding:1px 8px;border-radius:4px}
.sim-grid{display:grid;gap:10px;grid-template-columns:repeat(4,1fr);grid-auto-rows:1fr;min-height:0}
.sim-door{height:100%;display:grid;place-content:center;justify-items:center;gap:14px;text-align:center}
.sim-door h1{font-size:22px;font-weight:600;margin:0}
.sim-dialog{position:fixed;inset:0;display:grid;place-items:center;background:#0008}
.sim-dialog>div{background:#2b2b31;border-radius:8px;padding:24px;display:grid;gap:16px;justify-items:end;max-width:420px}
`;

export function avatar(page: Document, person: Person, size = ''): HTMLElement {
  const made = element(page, 'div', { class: `sim-avatar ${size}` }, person.initials);
  made.style.backgroundColor = person.colour;
  return made;
}

/** Tiles are tinted with the person's colour, as pages do for people without a camera. */
export function tint(tile: HTMLElement, person: Person): HTMLElement {
  tile.style.setProperty('--person', person.colour);
  return tile;
}

/** An avatar picture: a disc of the colour, at an address that is this person's and names nobody. */
export function pictureOf(person: Person): string {
  const disc = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><title>${hash(person.name)}</title><circle cx="1" cy="1" r="1" fill="${person.colour}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(disc)}`;
}
