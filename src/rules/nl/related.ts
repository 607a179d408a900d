import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Gerelateerde artikelen`, `Lees ook`, `Meer over dit onderwerp` */
  'related-stories': {
    lines: [
      '(gerelateerde|gelijkaardige|vergelijkbare|aanbevolen|andere interessante|verwante) ' +
        "(artikelen|artikels|berichten|nieuws|verhalen|onderwerpen|posts|content|video's|links)",
      '(andere lezers|anderen|bezoekers|lezers) (bekeken|lazen|lezen|bekijken|vonden) (ook|dit ook|ook dit)',
      '(misschien|ook|wellicht) (ook interessant|interessant|leuk|leuk om te lezen|interessant om te lezen|lezen)[?]',
      "(lees|bekijk) [hier] meer (artikelen|berichten|verhalen|nieuws|video's)[ over {words}| uit {words}]",
    ],
    words: [
      'meer over dit onderwerp',
      'lees ook',
      'bekijk ook dit',
      'ook in het nieuws',
      'nieuws uit de regio',
      'meer uit de regio',
      'uitgelicht nieuws',
      'lokaal nieuws',
      'nieuws per gemeente',
      'het nieuws van vandaag',
      'nieuws van vandaag',
      'ander nieuws uit de regio',
    ],
    headsList: true,
    proof: {
      removes: [
        'Gerelateerde artikelen',
        'Andere lezers bekeken ook',
        'Misschien ook interessant',
        'Lees meer artikelen over dit onderwerp',
        'Ook in het nieuws',
      ],
      keeps: [
        'Gerelateerde misdrijven namen toe.',
        'Lees ook Marx',
        'Meer over de rug van boeren',
        'Aanbevolen door de arts',
        'Andere berichten spreken dat tegen.',
        'Ook leuk voor kinderen',
        'Meer hierover morgen',
        'Nieuws van vandaag en morgen',
        'Bekijk ook dit eens van de andere kant',
      ],
    },
  },
  /** A ranking or a section of the site: `Meest gelezen`, `Laatste nieuws`, `Populair` */
  ranking: {
    lines: [
      '(meest|best) (gelezen|bekeken|gedeeld|besproken|recent|populair|beluisterd|gelezen artikelen)[ (nu|vandaag|deze week|op {site}|in {words})]',
      '(populair|nu populair|populaire artikelen|trending|recent|recente berichten|recente artikelen|laatste nieuws|' +
        'het laatste nieuws|laatste artikelen|laatste berichten|nieuwste berichten|nieuwste artikelen|nieuwste|' +
        "net binnen|uitgelicht|in het nieuws|vandaag in het nieuws|hoofdpunten|topverhalen|top 5|top 10|video's|" +
        "meer video's|columns|gerelateerd|dossier|dossiers|zie ook|meer sport|meer binnenland|meer buitenland|meer|" +
        'lees verder|ook op {site}|meer van {site}|meer op {site}|meer uit deze regio|nieuws uit {name})',
      '(meer|ander|het laatste|al het) nieuws (uit|over|van) {publication}',
      'meer over {publication}',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: [
        'Meest gelezen',
        'Laatste nieuws',
        'Populair',
        'Meest gelezen op Voorbeeld',
        'Meer nieuws uit Utrecht',
        'Meer over Utrecht',
      ],
      keeps: [
        'Meest gelezen boek van het jaar',
        'Populair bij jongeren',
        'Laatste nieuws uit het front kwam per muilezel.',
        'Meer over dat plan morgen',
        'Veel gelezen boeken',
      ],
    },
  },
  /** Headings of other stories, by subject or author: `Dit vind je misschien ook interessant`, `Gerelateerde dossiers` */
  more: {
    lines: [
      '(dit vind je|dit vindt u|dit vind je misschien|misschien vind je dit|misschien vindt u dit) [misschien] [ook] (leuk|interessant)',
      "(gerelateerde|verwante) (dossiers|onderwerpen|thema's|video's|producten)",
      '(dit is misschien ook|wellicht ook) interessant[ voor u]',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Dit vind je misschien ook interessant', 'Gerelateerde dossiers'],
      keeps: ['Dit vind je ook in Gent.'],
    },
  },
} satisfies ProvenFamily
