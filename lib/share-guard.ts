/**
 * What the share guard and the call script say to each other. The guard runs in the page's own world,
 * where it can see the page ask for the screen; a DOM event is all that passes between the two worlds.
 *
 * The page can hear it and can forge it. It is told no more than it knows, and a forged "yes" hides
 * the panel, which a page can do anyway; the panel's own button brings it back.
 */
export const sharingEvent = 'tableside-sharing';

/**
 * `yes`: the screen is shown, or the page has just asked for it. `no`: that is over. `asked`: the call
 * script has come and wants to know; a guard answers, and marks the event as handled.
 */
export type SharingSaid = 'yes' | 'no' | 'asked';
