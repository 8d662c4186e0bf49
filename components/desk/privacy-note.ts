/** For a forum's own data protection policy. Plain words, and only what is so. */
export const privacyNote = `Our parent carer representatives use Tableside, a browser extension, to take notes in online meetings.

- Notes stay on the representative's own computer, in their browser. They are sent to nobody.
- Captions of a call are read only when the representative turns that on. They are never stored.
- Sound, pictures, chat and the link of a meeting are not stored.
- Notes of a meeting are deleted 12 months after it, unless the representative sets another date.
- The representative decides what of it goes into a report, item by item.
- A backup can be locked with a passphrase (AES-256). Everything can be deleted at any time.`;
