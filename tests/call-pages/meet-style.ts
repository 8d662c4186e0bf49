import { sharedStyle } from './look.ts';

/** Everything at the bottom: title and clock, the round controls, people and chat. */
export const meetStyle = `${sharedStyle}
body{background:#131314}
.sim-app,main{height:100%}
[hidden]{display:none!important}
main{display:flex;flex-direction:column}
.sim-middle{flex:1;min-height:0;display:flex;gap:12px;padding:16px 16px 8px}
.sim-middle>.sim-grid{flex:1}
.IisKdb{position:absolute;inset:0;border-radius:8px;pointer-events:none}
.Oaajhc{box-shadow:inset 0 0 0 4px #669df6}
.sim-full{position:absolute;right:6px;top:6px;opacity:0}
.sim-tile:hover .sim-full,.sim-full:focus{opacity:1}
.sim-bottom{height:80px;flex:none;display:grid;grid-template-columns:1fr auto 1fr;align-items:center;padding:0 24px}
.sim-left{display:flex;gap:12px}
.sim-bar{display:flex;gap:10px}
.sim-right{display:flex;gap:8px;justify-content:flex-end;align-items:center}
.sim-bar button,.sim-devices>*{background:#3c4043;border-radius:24px;min-width:56px;height:44px;padding:10px}
.sim-devices{display:flex;gap:12px}
.sim-devices>*{cursor:pointer}
[data-is-muted=true]{background:#7a2e2a!important}
.google-symbols{font-size:0}
[data-shown]::after{content:attr(data-shown);font-size:13px}
.sim-leave{background:#dc362e!important}
[jsname=Qx7uuf]{background:#8ab4f8;color:#131314;border-radius:24px;padding:10px 28px}
.a4cQT{flex:none;height:150px;padding:0 18%}
.a4cQT [role=region]{height:140px;overflow:auto;scrollbar-width:none;font-size:18px}
.iOzk7{height:100%}
.bj4p3b{padding:4px 0 8px 40px;position:relative}
.bj4p3b img{position:absolute;left:0;top:6px;width:28px;height:28px;border-radius:50%}
.jxFHg{font-size:13px;color:#bdc1c6}
.IMKgW{height:0;overflow:hidden}
.sim-side{width:320px;flex:none;background:#fff;color:#202124;border-radius:8px;padding:16px;overflow:auto}
.sim-side>div{display:flex;flex-direction:column;gap:10px}
.sim-side textarea{font:inherit;padding:8px}
.sim-person{display:flex;gap:10px;align-items:center;padding:4px 0}
.sim-person .sim-avatar{color:#fff}
.sim-banner{background:#303134;padding:6px 24px;flex:none}
.poVWob{font-weight:600;font-size:13px}
.roSPhc{color:#f28b82}
`;
