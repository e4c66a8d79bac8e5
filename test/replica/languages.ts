import type { Locale, SportType } from './activity.ts';
import type { UnitSign } from './units.ts';

/** The words of one language that stand around what is read: kinds of sport, labels, tabs, the line of date and time. */
export interface Language {
  readonly sport: Readonly<Record<SportType, string>>;
  readonly race: string;
  readonly label: Readonly<Record<Labelled, string>>;
  readonly overview: string;
  readonly segments: string;
  readonly editTitle: string;
  /** The start: `time` as the language writes it, `date` with the weekday. */
  readonly started: (time: string, date: string) => string;
}

const sportOrder = ['Run', 'TrailRun', 'VirtualRun', 'Ride', 'VirtualRide', 'Walk', 'Hike', 'Swim'] as const;
const labelOrder = [
  'distance',
  'movingTime',
  'elapsedTime',
  'pace',
  'elevation',
  'calories',
  'heartRate',
  'cadence',
  'temperature',
  'average',
] as const;

/** The labels that a language has words for; the others stay English. */
export type Labelled = (typeof labelOrder)[number];

type Row = readonly [sports: string, labels: string, others: string, started: (time: string, date: string) => string];

const dateFirst = (time: string, date: string) => `${date}, ${time}`;

/**
 * One row a language: kinds of sport, labels, then race, overview, segments and the title of the edit link. French as
 * seen on real pages; the others are assumed after the help pages, and what matters is that they differ.
 */
const rows: Readonly<Record<Exclude<Locale, 'en-US'>, Row>> = {
  'en-GB': [
    'Run|Trail Run|Virtual Run|Ride|Virtual Ride|Walk|Hike|Swim',
    'Distance|Moving Time|Elapsed Time|Pace|Elevation|Calories|Heart Rate|Cadence|Temperature|Avg',
    'Race|Overview|Segments|Edit this activity',
    (time, date) => `${time} on ${date}`,
  ],
  'fr-FR': [
    'Course à pied|Trail|Course à pied virtuelle|Sortie à vélo|Sortie à vélo virtuelle|Marche|Randonnée|Natation',
    'Distance|Durée de déplacement|Temps écoulé|Allure|Dénivelé positif|Calories|Fréquence cardiaque|Cadence|Température|Moy.',
    "Compétition|Aperçu|Segments|Modifier l'activité",
    (time, date) => `${time}, le ${date}`,
  ],
  'de-DE': [
    'Lauf|Traillauf|Virtueller Lauf|Radfahrt|Virtuelle Radfahrt|Spaziergang|Wanderung|Schwimmen',
    'Distanz|Bewegungszeit|Verstrichene Zeit|Tempo|Höhenmeter|Kalorien|Herzfrequenz|Trittfrequenz|Temperatur|Ø',
    'Wettkampf|Übersicht|Segmente|Diese Aktivität bearbeiten',
    (time, date) => `${time} am ${date}`,
  ],
  'pt-BR': [
    'Corrida|Corrida em trilha|Corrida virtual|Pedalada|Pedalada virtual|Caminhada|Trilha|Natação',
    'Distância|Tempo em movimento|Tempo decorrido|Ritmo|Elevação|Calorias|Frequência cardíaca|Cadência|Temperatura|Méd.',
    'Prova|Visão geral|Segmentos|Editar esta atividade',
    (time, date) => `${time} em ${date}`,
  ],
  'es-ES': [
    'Carrera|Carrera de montaña|Carrera virtual|Salida en bicicleta|Salida virtual|Caminata|Senderismo|Natación',
    'Distancia|Tiempo en movimiento|Tiempo transcurrido|Ritmo|Desnivel|Calorías|Frecuencia cardiaca|Cadencia|Temperatura|Prom.',
    'Competición|Resumen|Segmentos|Editar esta actividad',
    (time, date) => `${time} el ${date}`,
  ],
  'it-IT': [
    'Corsa|Corsa su sentiero|Corsa virtuale|Giro in bici|Giro virtuale|Camminata|Escursione|Nuotata',
    'Distanza|Tempo in movimento|Tempo trascorso|Passo|Dislivello|Calorie|Frequenza cardiaca|Cadenza|Temperatura|Media',
    'Gara|Panoramica|Segmenti|Modifica attività',
    (time, date) => `${time} di ${date}`,
  ],
  'ru-RU': [
    'Забег|Трейл|Виртуальный забег|Заезд|Виртуальный заезд|Ходьба|Поход|Заплыв',
    'Расстояние|Время в движении|Общее время|Темп|Набор высоты|Калории|Пульс|Каденс|Температура|Средн.',
    'Соревнование|Обзор|Сегменты|Изменить эту тренировку',
    (time, date) => `${time}, ${date}`,
  ],
  'es-419': [
    'Carrera|Carrera de senderos|Carrera virtual|Recorrido en bicicleta|Recorrido virtual|Caminata|Excursión|Natación',
    'Distancia|Tiempo en movimiento|Tiempo transcurrido|Ritmo|Elevación|Calorías|Frecuencia cardíaca|Cadencia|Temperatura|Prom.',
    'Competencia|Resumen|Segmentos|Editar esta actividad',
    (time, date) => `${time} del ${date}`,
  ],
  'ja-JP': [
    'ランニング|トレイルランニング|バーチャルラン|ライド|バーチャルライド|ウォーキング|ハイキング|水泳',
    '距離|移動時間|経過時間|ペース|標高|カロリー|心拍数|ケイデンス|気温|平均',
    'レース|概要|区間|このアクティビティを編集',
    (time, date) => `${date} ${time}`,
  ],
  'nl-NL': [
    'Hardloopactiviteit|Trailrun|Virtuele hardloopactiviteit|Rit|Virtuele rit|Wandeling|Hike|Zwemactiviteit',
    'Afstand|Beweegtijd|Verstreken tijd|Tempo|Hoogteverschil|Calorieën|Hartslag|Cadans|Temperatuur|Gem.',
    'Wedstrijd|Overzicht|Segmenten|Deze activiteit bewerken',
    (time, date) => `${time} op ${date}`,
  ],
  'zh-TW': [
    '跑步|越野跑|虛擬跑步|騎乘|虛擬騎乘|步行|健行|游泳',
    '距離|移動時間|經過時間|配速|爬升海拔|卡路里|心率|步頻|溫度|平均',
    '比賽|總覽|路段|編輯此活動',
    (time, date) => `${date} ${time}`,
  ],
  'pt-PT': [
    'Corrida|Corrida em trilhos|Corrida virtual|Volta de bicicleta|Volta virtual|Caminhada|Passeio pedestre|Natação',
    'Distância|Tempo em movimento|Tempo decorrido|Ritmo|Elevação|Calorias|Ritmo cardíaco|Cadência|Temperatura|Méd.',
    'Prova|Resumo|Segmentos|Editar esta atividade',
    (time, date) => `${time} em ${date}`,
  ],
  'zh-CN': [
    '跑步|越野跑|虚拟跑步|骑行|虚拟骑行|步行|徒步|游泳',
    '距离|移动时间|已用时间|配速|累计海拔|卡路里|心率|步频|温度|平均',
    '比赛|概览|路段|编辑此活动',
    dateFirst,
  ],
  'id-ID': [
    'Lari|Lari Lintas Alam|Lari Virtual|Bersepeda|Bersepeda Virtual|Jalan|Hiking|Renang',
    'Jarak|Waktu Bergerak|Waktu Berlalu|Pace|Elevasi|Kalori|Detak Jantung|Irama|Suhu|Rata-rata',
    'Lomba|Ikhtisar|Segmen|Edit aktivitas ini',
    (time, date) => `${time} pada ${date}`,
  ],
};

export const languages = Object.fromEntries(
  Object.entries(rows).map(([locale, [sports, labels, others, started]]) => {
    const [race = '', overview = '', segments = '', editTitle = ''] = others.split('|');
    return [
      locale,
      {
        sport: named(sportOrder, sports),
        label: named(labelOrder, labels),
        race,
        overview,
        segments,
        editTitle,
        started,
      },
    ];
  }),
) as Readonly<Record<Exclude<Locale, 'en-US'>, Language>>;

/** @throws Error when a row has not a word for each name */
function named<Name extends string>(names: readonly Name[], row: string): Readonly<Record<Name, string>> {
  const words = row.split('|');
  if (words.length !== names.length) throw new Error(`Expected ${names.length} words, found ${words.length}: ${row}`);
  return Object.fromEntries(names.map((name, index) => [name, words[index]])) as Record<Name, string>;
}

const unitNames: Readonly<Partial<Record<UnitSign, string>>> = {
  km: 'kilometer',
  mi: 'mile',
  m: 'meter',
  ft: 'foot',
  '/km': 'minute-per-kilometer',
  '/mi': 'minute-per-mile',
  'km/h': 'kilometer-per-hour',
  'mi/h': 'mile-per-hour',
  '℃': 'celsius',
  '℉': 'fahrenheit',
};

/** The titles of the units in a language: "kilomètres", "minutes par kilomètre". */
export function unitTitles(locale: Locale): Readonly<Partial<Record<UnitSign, string>>> {
  return Object.fromEntries(
    Object.entries(unitNames).map(([sign, unit]) => {
      const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(2);
      const title = parts.flatMap(({ type, value }) => (type === 'unit' ? value.trim() : [])).join(' ');
      return [sign, title];
    }),
  );
}
