import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Annons`, `ANNONS:`, `Annons från …` */
  label: {
    lines: [
      'annons[er][ (annons|stäng|laddas|från google)]',
      '(annonssamarbete|betald annons|annonsinnehåll|annons från {name}|annonsörsinnehåll|annonsplats|köpt innehåll|' +
        'hela denna sida är en annons|hela den här sidan är en annons{title})',
    ],
    proof: {
      removes: ['Annons', 'ANNONS:', '- Annons -', 'Hela denna sida är en annons'],
      keeps: [
        'Annonsen var vilseledande, slog rätten fast.',
        'Annons gav polisen spår',
        'Annonser för spel stoppas',
        'Det här är en annons som väckte ilska.',
        'Innehåll från Ryssland sprids på nätet',
        'Detta är betalt, sade hon.',
      ],
    },
  },
  /** Labels that are a word of any story on the trade: `Reklam`, `Sponsrat` */
  'short-label': {
    lines: [
      '(i samarbete med|presenteras av|sponsras av|annons från) {name}',
      '(annons från|sponsrad artikel|annonsartiklar|annonsreportage|länktips)[: {rest}]',
    ],
    words: [
      'reklam',
      'sponsrat',
      'sponsrad',
      'sponsrade länkar',
      'sponsrat innehåll',
      'betalt innehåll',
      'i samarbete med',
      'annonsera',
      'native',
      'partnerinnehåll',
      'presenteras av',
      'kommersiellt samarbete',
      'betalt samarbete',
    ],
    place: 'run',
    proof: {
      removes: ['Reklam', 'Sponsrat innehåll', 'I samarbete med Exempelbanken', 'Sponsrad artikel', 'Annonsreportage'],
      keeps: ['Reklam för spel', 'Sponsrat lag vann', 'I samarbete med polisen hittades mannen.'],
    },
  },
  /** Where an ad or a box cuts the text: `Artikeln fortsätter efter annonsen`, `Läs vidare efter annonsen` */
  'continues-below': {
    lines: [
      '(artikeln|texten|artikel|inlägget|intervjun|krönikan|recensionen|berättelsen) fortsätter [här] ' +
        '(efter|nedanför|under|nedan)[ (annonsen|annons|bilden|videon|klippet|grafiken|faktarutan|kartan|bildspelet|' +
        'filmen|reklamen|annonserna|podden|rutan|inlägget|tweeten)]',
      '(läs|fortsätt läsa|fortsätt|läs vidare|fortsättning|mer) [vidare] (efter|nedanför|under) (annonsen|annons|reklamen|bilden|videon|klippet)',
    ],
    proof: {
      removes: [
        'Artikeln fortsätter efter annonsen',
        'Texten fortsätter under bilden',
        'Läs vidare efter annonsen',
        '(Artikeln fortsätter nedanför)',
        'Läs vidare under bilden',
      ],
      keeps: [
        'Artikeln fortsätter att väcka känslor.',
        'Läs vidare i boken',
        'Texten fortsätter på nästa sida i dagboken.',
      ],
    },
  },
  /** Controls of an ad, and the networks: `Stäng annons`, `Rekommenderas av Outbrain` */
  control: {
    lines: [
      '(stäng|dölj|anmäl|hoppa över) (annons|annonsen|reklamen)',
      '(annonsen|reklamen) (slutar|börjar) om {n} (sekunder|s)',
    ],
    words: ['rekommenderas av outbrain'],
    proof: {
      removes: ['Stäng annons'],
      keeps: [
        'Stäng dörren',
        'Rekommenderas av läkare',
        'Slipp reklam med ny lag',
        'Spela ansvarsfullt, uppmanar ministern.',
      ],
    },
  },
  /** What a shop link owes its readers: `Artikeln innehåller annonslänkar`, `Vi kan få provision om du handlar via länkarna` */
  affiliate: {
    lines: [
      'annonslänk[ar]',
      '(artikeln|texten|inlägget|sidan|den här artikeln|denna artikel|den här texten|det här inlägget|detta inlägg|' +
        'den här sidan) (innehåller|kan innehålla) [så kallade] ' +
        '(annonslänkar|reklamlänkar|affiliatelänkar|affiliate-länkar|köplänkar)[{matter}]',
    ],
    words: ['vi kan få provision om du handlar via länkarna'],
    proof: {
      removes: [
        'Annonslänkar',
        'Artikeln innehåller annonslänkar',
        'Inlägget innehåller reklamlänkar. Köper du något kan vi få ersättning.',
      ],
      keeps: [
        'Artikeln innehåller reklam, slår nämnden fast.',
        'Vi kan få ersättning om du flyttar, hoppas hon.',
        'Artikeln innehåller fel',
      ],
    },
  },
} satisfies ProvenFamily
