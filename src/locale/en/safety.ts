import type { Tier } from '../../catalogue/conditions.ts';

const tiers: Readonly<Record<Tier, string>> = {
  emergency:
    'Stop. Call your local emergency number now. Do not do this routine. If overheated, cool with water, shade and fan while waiting.',
  urgent:
    'This needs checking before any more exercise. Contact urgent care or your doctor today. Do not stretch, massage or load the area.',
  prompt: 'Rest it and book an assessment with a doctor or physiotherapist.',
};

/** What is said for safety. Wording: plain, no promises; the emergency number stays generic because it differs by country. */
export const safety = {
  disclaimer:
    'This app gives general fitness information, not medical advice, diagnosis or treatment. Check with a doctor before starting if you have a heart, lung, metabolic, bone or joint condition, take regular medicines, are pregnant or recently gave birth, had recent surgery or injury, or have not exercised for a while. You decide what is right for you today; skip anything that hurts. If you feel unwell, stop.',
  /** Asked before each session. Yes leads to the list of symptoms and to the message of their tier. */
  before: 'Do you have chest pain, unusual breathlessness, faintness, a hot swollen leg, or pain in one bony spot?',
  during: 'Strong is fine, sharp is not. Breathe throughout. Ease off if pain rises above 2-3 out of 10; stop at 5.',
  massage:
    'Stay on soft muscle, not bone, joints or the back of the knee. No rolling over wounds, bruises, varicose veins or a sore, swollen or hot area.',
  tiers,
  /** Soreness that needs nobody. */
  soreness:
    'Dull soreness on both sides that eases with movement and peaks after 24-72 h is normal after harder or new running. Easy movement, sleep, food.',
  lightHeaded:
    'Light-headed but otherwise well: lie down, raise your legs and do not drive. Get help if it is not better in a few minutes.',
};
