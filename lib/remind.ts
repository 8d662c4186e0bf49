/**
 * Reminders, as the browser shows them: without a word of what they are about. The permission for it is
 * asked for when she turns the first one on, and may be taken back at any time.
 */
import { browser } from 'wxt/browser';
import { reminderChoicesIn, wantsAny } from './reminders/choices.ts';
import { dueReminders, type ReminderRecords, remindedIn, withReminded } from './reminders/due.ts';
import { readSetting, watchSetting, writeSetting } from './settings.ts';

const alarm = 'reminders';
const minutes = 30;
const says = 'Something you wanted to be reminded of.';
/** The id of a notification tells where on the desk it leads, even to a background that was stopped. */
const idBegins = 'reminder ';

export function listenToReminders(readRecords: () => Promise<ReminderRecords>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void remind(readRecords);
  });
  watchSetting('reminders', (value) => void planFor(value));
  // Firefox forgets alarms when it ends.
  browser.runtime.onStartup.addListener(() => void readSetting('reminders').then(planFor));
  listenToClicks();
  browser.permissions.onAdded.addListener(listenToClicks);
}

async function planFor(choices: unknown): Promise<void> {
  if (!wantsAny(reminderChoicesIn(choices))) return void browser.alarms.clear(alarm);
  await browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: minutes });
}

async function remind(readRecords: () => Promise<ReminderRecords>): Promise<void> {
  const choices = reminderChoicesIn(await readSetting('reminders'));
  if (!wantsAny(choices) || !browser.notifications) return;
  // Locked, or not to be read just now: the next alarm comes in half an hour.
  const records = await readRecords().catch(() => null);
  if (!records) return;
  const { keys } = rememberedIn(await readSetting('reminded'));
  const due = dueReminders(records, choices, keys, new Date());
  const [first] = due;
  if (!first) return;
  // Before it is shown: rather once too few than twice.
  await writeSetting('reminded', { keys: withReminded(keys, due) });
  await browser.notifications.create(`${idBegins}${due.length === 1 ? first.place : '#notes'}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/reminder.png'),
    title: 'Tableside',
    message: says,
  });
}

const rememberedIn = (value: unknown): { keys: string[] } => ({
  keys: remindedIn((value as { keys?: unknown } | null)?.keys),
});

let listens = false;

/** Where the permission comes later, so does the whole part of the browser that it is for. */
function listenToClicks(): void {
  if (listens || !browser.notifications) return;
  listens = true;
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(idBegins)) return;
    const url = browser.runtime.getURL(`/desk.html${id.slice(idBegins.length)}` as never);
    void browser.tabs.create({ url });
    void browser.notifications.clear(id);
  });
}
