import { sharedStyle } from './look.ts';

/** Toolbar at the top, captions across the bottom of the stage. */
export const teamsStyle = `${sharedStyle}
#app,[data-tid=app-layout]{height:100%}
[data-tid=app-layout]{display:grid;grid-template:48px 1fr/68px 1fr}
[data-tid=app-layout].sim-bare{grid-template:1fr/1fr}
[data-tid=app-layout-area--header]{grid-column:1/-1;display:flex;align-items:center;justify-content:space-between;padding:0 16px;background:#15151a}
[data-tid=app-layout-area--header] input{width:360px;padding:4px 12px}
nav{background:#15151a;display:flex;flex-direction:column;gap:8px;padding:8px 4px;font-size:11px}
nav button{padding:10px 2px}
[data-tid=app-layout-area--main]{position:relative;min-height:0;min-width:0}
[data-tid=app-layout-area--main]>:not([hidden]){height:100%}
[data-tid=app-layout-area--main]>iframe{width:100%;border:0;display:block}
[hidden]{display:none!important}
.sim-primary{background:#5b5fc7}
.sim-switches{display:flex;gap:12px;align-items:center}
[role=switch]{border:1px solid #777;border-radius:20px;padding:4px 14px;cursor:pointer}
[role=switch][aria-checked=true]{background:#5b5fc7}
[data-tid=modern-stage-wrapper]{display:flex;flex-direction:column;background:#1b1b1f}
.sim-callbar{display:flex;align-items:center;gap:14px;height:60px;flex:none;padding:0 16px;background:#222228}
[role=toolbar]{margin-left:auto;display:flex;gap:2px;align-items:center;font-size:12px;white-space:nowrap}
#microphone-button[data-state=mic-off]{text-decoration:line-through}
.sim-leave{background:#c4314b!important}
.sim-banner{background:#3b3a5c;padding:6px 16px;font-size:13px;flex:none}
.sim-middle{flex:1;min-height:0;display:flex;gap:10px;padding:10px}
.sim-middle>.sim-grid{flex:1}
[data-tid=voice-level-stream-outline]{position:absolute;inset:0;border-radius:8px;pointer-events:none}
.vdi-frame-occlusion{box-shadow:inset 0 0 0 3px #7f85f5}
.sim-side{width:280px;background:#242429;border-radius:8px;padding:12px;display:flex;flex-direction:column;gap:8px;overflow:auto}
.sim-side h2{font-size:14px;margin:0}
.sim-person{display:flex;gap:8px;align-items:center;padding:4px 0}
.sim-messages{flex:1;overflow:auto}
[data-tid=chat-pane-message]{background:#2f2f36;border-radius:6px;padding:6px 10px;margin-bottom:8px}
[data-tid=message-author-name]{font-size:12px;color:#b9b9c4}
.sim-field{min-height:32px;border:1px solid #666;border-radius:6px;padding:6px}
.sim-menu{position:fixed;top:108px;background:#2b2b31;border-radius:8px;padding:6px;display:grid;justify-items:start;width:220px;box-shadow:0 4px 20px #000a;z-index:1000}
.sim-captions{height:26vh;flex:none;background:#000c;padding:8px 15%;overflow:hidden}
.sim-captions>div{height:100%;overflow:auto;scrollbar-width:none}
.fui-ChatMessageCompact{display:flex;gap:10px;padding:3px 0}
.fui-ChatMessageCompact__author{font-size:12px;color:#c9c9d3}
[data-tid=closed-caption-text]{font-size:17px}
[data-tid=call-monitor]{position:absolute;right:24px;top:24px;height:auto!important;width:260px;background:#2b2b31;border-radius:8px;padding:14px;display:grid;gap:8px}
`;
