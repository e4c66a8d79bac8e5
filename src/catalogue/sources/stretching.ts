import type { Source } from './source.ts';

export const stretchingSources = {
  Herbert2011: {
    authors: 'Herbert RD, de Noronha M, Kamper SJ',
    year: 2011,
    title: 'Stretching to prevent or reduce muscle soreness after exercise',
    where: 'Cochrane Database Syst Rev',
    doi: '10.1002/14651858.CD004577.pub3',
    citedFor:
      'Stretching after exercise changed soreness by about 1 point in 100 a day later: no difference anyone would feel.',
    status: 'checked',
  },
  Afonso2021: {
    authors: 'Afonso J et al.',
    year: 2021,
    title:
      'The effectiveness of post-exercise stretching in short-term and delayed recovery of strength, range of motion and delayed onset muscle soreness',
    where: 'Front Physiol 12:677581',
    doi: '10.3389/fphys.2021.677581',
    citedFor:
      'In 11 trials with 229 people, stretching after exercise was no better than rest for soreness or strength.',
    status: 'partly',
    recheck: 'effect sizes',
  },
  Ingram2025: {
    authors: 'Ingram LA et al.',
    year: 2025,
    title: 'Optimising the dose of static stretching to improve flexibility: meta-analysis',
    where: 'Sports Med',
    doi: '10.1007/s40279-024-02143-9',
    citedFor:
      'A stretch gains range at once (g 0.63) and, over weeks, lastingly (g 0.96); about 10 min a week for a muscle is as much as helps.',
    status: 'partly',
    recheck: 'dose thresholds',
  },
  WarnekeDelphi2025: {
    authors: 'Warneke K et al.',
    year: 2025,
    title: 'Practical recommendations on stretching exercise: Delphi consensus',
    where: 'J Sport Health Sci 14:101067',
    doi: '10.1016/j.jshs.2025.101067',
    citedFor:
      'Twenty experts agree that stretching gains range, and advise it neither for recovery nor against injuries in general.',
    status: 'checked',
  },
  Warneke2023: {
    authors: 'Warneke K et al.',
    year: 2023,
    title: 'Long-lasting static stretching vs hypertrophy training',
    where: 'Eur J Appl Physiol 123:1773-1787',
    doi: '10.1007/s00421-023-05184-6',
    citedFor: 'Stretching builds muscle only at doses nobody does after a run, such as one hour a day.',
    status: 'checked',
  },
  Arntz2023: {
    authors: 'Arntz F et al.',
    year: 2023,
    title: 'Chronic static stretching: strength and power meta-analysis',
    where: 'Sports Med 53:723-745',
    doi: '10.1007/s40279-022-01806-9',
    citedFor: 'Weeks of ordinary stretching change flexibility a lot (0.96) and strength hardly (0.21).',
    status: 'checked',
  },
  Chaabene2019: {
    authors: 'Chaabene H et al.',
    year: 2019,
    title: 'Acute effects of static stretching on strength and power',
    where: 'Front Physiol 10:1468',
    doi: '10.3389/fphys.2019.01468',
    citedFor:
      'Up to 60 s of stretching for a muscle costs about 1 to 2% of strength just after, longer ones 4.0 to 7.5%; hence no more than 60 s before strength work.',
    status: 'checked',
  },
  Garber2011: {
    authors: 'Garber CE et al.',
    year: 2011,
    title: 'ACSM position stand: quantity and quality of exercise',
    where: 'Med Sci Sports Exerc 43:1334-1359',
    doi: '10.1249/MSS.0b013e318213fefb',
    citedFor:
      'Stretches of 10 to 30 s, 30 to 60 s for older adults, repeated two to four times, on two or three days a week at least; 48 h between strength sessions for a muscle.',
    status: 'partly',
    recheck: 'doses and DOI',
  },
  DiGiovanni2003: {
    authors: 'DiGiovanni BF et al.',
    year: 2003,
    title: 'Plantar fascia-specific stretching',
    where: 'J Bone Joint Surg Am 85:1270-1277',
    citedFor: 'Stretching the sole of the foot is a recognised option for heel pain.',
    status: 'recalled',
    recheck: 'everything',
  },
} satisfies Readonly<Record<string, Source>>;
