import { sharedStyle } from './look.ts';

/** The root is fixed and sized in pixels, the footer at the bottom, captions just above it. */
export const zoomStyle = `${sharedStyle}
body{background:#000}
#root{position:fixed;left:0;top:0;width:100%;height:100%}
#webclient{position:fixed;inset:0;width:100%;height:100%;border:0}
[hidden]{display:none!important}
.preview-join-button{background:#0b5cff;min-width:200px}
.preview-join-button.disabled{opacity:.5}
.leave-btn,.footer__leave-btn,.leave-meeting-options__btn--danger{background:#c9243f}
.meeting-app,.meeting-client{height:100%}
.meeting-client-inner{position:relative;height:100%;background:#0a0a0b}
#wc-content{display:flex;height:100%}
#wc-container-left{position:relative;flex:1;min-width:0}
#wc-container-right{flex:none;overflow:hidden;background:#1c1c1f;display:flex;flex-direction:column;padding-bottom:60px}
.main-layout,#wc-container{height:100%}
#wc-container{display:flex;flex-direction:column;gap:8px;padding:8px 8px 64px}
.speaker-bar-container{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,180px);justify-content:center;gap:6px;height:110px}
.speaker-bar-container .sim-avatar{width:44px;height:44px;font-size:16px}
.speaker-bar-container__video-frame--active{outline:3px solid #23d959}
.speaker-active-container__wrap{flex:1;min-height:0;display:grid}
.speaker-active-container__video-frame .sim-avatar{width:140px;height:140px;font-size:48px}
.sim-player{position:absolute;inset:0;display:block}
.meeting-info-icon__icon{position:absolute;left:12px;top:12px;z-index:2;background:#0008;border-radius:50%;width:30px}
.meeting-info-icon__meeting-topic-text{position:absolute;left:12px;top:50px;background:#2a2a2e;padding:12px 16px;border-radius:8px;z-index:201}
.footer{position:fixed;left:0;right:0;bottom:0;height:56px;background:#1a1a1c;z-index:200;transition:transform .2s}
.footer--hidden{transform:translateY(100%)}
.footer__inner{display:flex;height:100%;align-items:center;padding:0 16px;font-size:12px}
.footer__btns-container{display:flex;gap:4px;margin:auto;white-space:nowrap}
.join-audio-container__btn[aria-label^=unmute]{text-decoration:line-through}
.sim-more,.leave-meeting-options{position:fixed;bottom:62px;right:16px;background:#2a2a2e;border-radius:8px;padding:8px;display:grid;gap:6px;z-index:201}
.live-transcription-subtitle__box{position:fixed;bottom:68px;left:calc(50% - 198px);width:396px;z-index:100;background:#000c;border-radius:8px;padding:8px 12px;font-size:16px}
.live-transcription-subtitle__box:empty,.live-transcription-subtitle__box--hide{visibility:hidden}
[id=live-transcription-subtitle]{display:flex;gap:10px;align-items:flex-start;padding:3px 0}
div.live-transcription-subtitle__item{display:block}
.live-transcription-subtitle__item{max-height:66px;overflow:hidden;flex:1}
.zmu-data-selector-item__icon{width:24px;height:24px;border-radius:50%;font-size:10px;display:grid;place-items:center;flex:none}
.recording-status{position:absolute;right:16px;top:12px;z-index:2;background:#5a1220;padding:3px 10px;border-radius:4px;font-size:12px}
.sharer-controlbar{position:absolute;left:50%;top:0;transform:translateX(-50%);z-index:2;background:#1f7a3d;padding:4px 14px;border-radius:0 0 8px 8px}
.sharer-button--stop{background:#c9243f;padding:2px 10px}
.participants-wrapper,.lt-virtualized-list,#chat-list-content{padding:12px;overflow:auto}
.participants-li{display:flex;gap:10px;align-items:center;padding:5px 0}
.lt-list-container,.chat-container{display:flex;flex-direction:column;flex:1;min-height:0}
#chat-list-content{flex:1}
.lt-full-transcript__time{font-size:11px;color:#9a9aa5}
.lt-full-transcript__item,[id^=chat-item-container]{padding-bottom:10px}
.chat-rtf-box__editor-outer{padding:12px}
.ProseMirror{border:1px solid #666;border-radius:6px;min-height:34px;padding:6px}
`;
