import type { Leaving } from '../../lib/report/leaving.ts';

/** What makes these files is large and seldom needed: it is loaded when she asks for one. */
export async function wordFile(report: Leaving): Promise<BlobPart> {
  const { asDocx } = await import('../../lib/report/as-docx.ts');
  return asDocx(report);
}

export async function calendar(report: Leaving): Promise<BlobPart> {
  const { asCalendar } = await import('../../lib/report/as-calendar.ts');
  return asCalendar(report, new Date().toISOString()) ?? '';
}
