/**
 * The keys that work wherever she is in the browser. None is a shortcut of Teams, Zoom or Meet
 * (call-pages.md 1.5, 2.4, 3.5; a test holds the list), of Chrome or of Firefox, and she can change
 * each in her browser. Chrome suggests four at most, and none with Ctrl+Alt.
 */
import type { Pressed } from './hub.ts';

interface Command {
  /** `lockNow`: wherever she is, without a look at the tab. */
  does: Pressed | 'lockNow';
  description: string;
  suggested_key: { default: string; mac: string };
}

export const commands = {
  'toggle-panel': {
    does: 'panelToggled',
    description: 'Show or hide the panel beside the call',
    suggested_key: { default: 'Alt+Shift+P', mac: 'MacCtrl+Shift+P' },
  },
  jot: {
    does: 'jotAsked',
    description: 'Jot a note',
    suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
  },
  'hide-now': {
    does: 'panelHidden',
    description: 'Hide the panel at once',
    suggested_key: { default: 'Alt+Shift+X', mac: 'MacCtrl+Shift+X' },
  },
  'lock-now': {
    does: 'lockNow',
    description: 'Lock your notes at once, if you set a passphrase',
    suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
  },
} satisfies Record<string, Command>;

export const toolbarTitle = 'Tableside: show or hide the panel';
