import type { Brief } from '../model.ts';

/** Made up from end to end, so that a first call shows what a brief is for. The panel says so. */
export const sampleBrief: Brief = {
  forum: 'Millbrook Parent Carer Forum',
  title: 'SEND Partnership Board',
  sample: true,
  views: [
    {
      id: 'sample-view-calls',
      topic: 'Waiting times',
      line: 'Families wait by the phone and miss the call.',
      evidence: {
        count: 14,
        base: 61,
        unit: 'families',
        method: 'March survey',
        notHeardFrom: 'families who do not read English',
      },
    },
    {
      id: 'sample-view-contact',
      topic: 'Plans',
      line: 'Families tell their story again to each new person.',
      evidence: {
        count: 23,
        base: 61,
        unit: 'families',
        method: 'March survey',
        notHeardFrom: 'families of young people over 18',
      },
    },
    {
      id: 'sample-view-letters',
      topic: 'Letters',
      line: 'Letters are hard to follow.',
      evidence: { count: 9, base: 12, unit: 'parents', method: 'coffee morning in May' },
    },
  ],
  asks: [
    {
      id: 'sample-ask-calls',
      text: 'Families are asking for a call-back time they can plan around.',
      viewId: 'sample-view-calls',
    },
    {
      id: 'sample-ask-contact',
      text: 'Families are asking for one named contact for each plan.',
      viewId: 'sample-view-contact',
    },
    {
      id: 'sample-ask-letters',
      text: 'Families are asking for letters in plain words.',
      viewId: 'sample-view-letters',
    },
  ],
};
