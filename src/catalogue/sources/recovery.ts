import type { Source } from './source.ts';

/** Cooling down, soreness and recovery. */
export const recoverySources = {
  VanHooren2018: {
    authors: 'Van Hooren B, Peake JM',
    year: 2018,
    title: 'Do we need a cool-down after exercise?',
    where: 'Sports Med 48:1575-1595',
    doi: '10.1007/s40279-018-0916-2',
    citedFor:
      'An active cool-down helps the circulation settle and clears lactate from the blood faster, but does little for soreness, injuries or the next day’s performance.',
    status: 'checked',
  },
  Wiewelhove2018: {
    authors: 'Wiewelhove T et al.',
    year: 2018,
    title: 'Recovery strategies following a half-marathon',
    where: 'PLoS One 13(11):e0207313',
    doi: '10.1371/journal.pone.0207313',
    citedFor:
      'After a half-marathon, runners who jogged for 15 min felt less recovered than those who rested; massage helped soreness a day later.',
    status: 'checked',
  },
  Dupuy2018: {
    authors: 'Dupuy O et al.',
    year: 2018,
    title: 'Evidence-based approach for choosing post-exercise recovery techniques: meta-analysis',
    where: 'Front Physiol 9:403',
    doi: '10.3389/fphys.2018.00403',
    citedFor:
      'Massage did best of the compared methods against soreness and fatigue, in a literature that favours small positive trials.',
    status: 'checked',
  },
  Schwane1983: {
    authors: 'Schwane JA et al.',
    year: 1983,
    title: 'Is lactic acid related to delayed-onset muscle soreness?',
    where: 'Phys Sportsmed 11(3):124-131',
    doi: '10.1080/00913847.1983.11708485',
    citedFor:
      'Level running raised lactate without soreness and downhill running made sore without raising it, so lactate is not the cause of soreness.',
    status: 'partly',
    recheck: 'authors',
  },
  Halliwill2014: {
    authors: 'Halliwill JR et al.',
    year: 2014,
    title: 'Blood pressure regulation: post-exercise hypotension and syncope',
    where: 'Eur J Appl Physiol (PMC3944103)',
    citedFor:
      'After exercise the vessels stay wide and the muscle pump stops, so blood pressure falls; hence some minutes upright and moving before anyone lies down.',
    status: 'partly',
    recheck: 'authors',
  },
  Speedy2003: {
    authors: 'Speedy DB, Noakes TD, Holtzhausen LM',
    year: 2003,
    title: 'Exercise-associated collapse',
    where: 'Phys Sportsmed 31(3):23-29',
    doi: '10.3810/psm.2003.03.242',
    citedFor: 'Runners feel faint when they stop because the muscle pump stops; lying down with the legs up helps.',
    status: 'checked',
  },
  TwoOceans: {
    title: 'Medical newsflash on post-exercise hypotension',
    where: 'Two Oceans Marathon, event page',
    citedFor: 'Dizziness after a run is commoner when it is hot and humid.',
    status: 'opinion',
  },
  HipFatigue2020: {
    year: 2020,
    title: 'Fatigue-induced hip-abductor weakness and running biomechanics',
    where: 'J Athl Train 55:1270',
    citedFor:
      'The side hips are weaker after an exhausting run, so long runs are followed by easy strength work or none.',
    status: 'partly',
    recheck: 'authors',
  },
  MarathonRec2017: {
    title: 'Recovery of aerobic fitness and soreness in the week after a marathon',
    where: 'PMC5613699',
    citedFor: 'In 11 runners, soreness after a marathon lasted until about day 3 and was gone by day 4 to 7.',
    status: 'partly',
    recheck: 'authors and year',
  },
  MarathonRCT2021: {
    year: 2021,
    title: 'The week after running a marathon: running vs elliptical vs rest',
    where: 'Eur J Sport Sci 21:1668-1674',
    doi: '10.1080/17461391.2020.1857441',
    citedFor:
      'Forty minutes of moderate running two days after a marathon did not slow the recovery from muscle damage.',
    status: 'checked',
  },
  Bontemps2020: {
    authors: 'Bontemps B et al.',
    year: 2020,
    title: 'Downhill running: effects and adaptation',
    where: 'Sports Med 50:2083-2110',
    doi: '10.1007/s40279-020-01355-z',
    citedFor: 'Downhill running makes the quads sore, most in those not used to it, and less the next time.',
    status: 'checked',
  },
  Khassetarash2021: {
    authors: 'Khassetarash A et al.',
    year: 2021,
    title: 'Adjustments following repeated downhill running',
    where: 'J Sport Health Sci',
    citedFor: 'A second downhill run does less harm than the first.',
    status: 'checked',
  },
  Frandsen2025: {
    authors: 'Schuster Brandt Frandsen J et al.',
    year: 2025,
    title: 'How much running is too much?',
    where: 'Br J Sports Med 59:1203-1210',
    doi: '10.1136/bjsports-2024-109380',
    citedFor:
      'Among 5205 runners, a run longer than the longest of the last 30 days went with more injuries: hazard ratio 1.64 for 10 to 30% longer, 1.52 for 30 to 100%, 2.28 beyond. Observed, not shown to be the cause.',
    status: 'checked',
  },
} satisfies Readonly<Record<string, Source>>;
