import type { Family } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Gerelateerde artikelen`, `Lees ook`, `Meer over dit onderwerp` */
  'related-stories': {
    lines: [
      "(gerelateerde|gelijkaardige|vergelijkbare|aanbevolen|andere interessante|verwante) (artikelen|artikels|berichten|nieuws|verhalen|onderwerpen|posts|content|video's|links)",
      '(lees ook|lees ook deze artikelen|lees ook deze verhalen|zie ook|bekijk ook|kijk ook|ook interessant|ook interessant voor jou|meer over dit onderwerp|meer over dit thema|meer over dit dossier|meer van deze auteur|meer artikelen|meer nieuws|aanbevolen|aanbevolen voor jou|aanbevolen voor u|voor jou geselecteerd|speciaal voor jou|misschien vind je dit ook leuk|dit vind je misschien ook leuk|dit vind je misschien ook interessant|anderen lazen ook|anderen lezen ook|lezers lazen ook|dit lezen anderen|lees nu|lees als volgende|hierna lezen|leestips|leestip|tips van de redactie|keuze van de redactie|tip van de redactie|het beste van {site}|verder lezen|in dit dossier|uit dit dossier|eerder over dit onderwerp|gerelateerd nieuws|meer uit {name}|meer {words} nieuws|mis dit niet|niet te missen)',
    ],
    headsList: true,
  },
  /** A ranking or a section of the site: `Meest gelezen`, `Laatste nieuws`, `Populair` */
  ranking: {
    lines: [
      '(meest|best) (gelezen|bekeken|gedeeld|besproken|recent|populair|beluisterd|gelezen artikelen)[ (nu|vandaag|deze week|op {site}|in {words})]',
      "(populair|nu populair|populaire artikelen|trending|recent|recente berichten|recente artikelen|laatste nieuws|het laatste nieuws|laatste artikelen|laatste berichten|nieuwste berichten|nieuwste artikelen|nieuwste|net binnen|uitgelicht|in het nieuws|vandaag in het nieuws|hoofdpunten|topverhalen|top 5|top 10|video's|meer video's|columns|gerelateerd|dossier|dossiers|zie ook|meer sport|meer binnenland|meer buitenland|meer|lees verder|ook op {site}|meer van {site}|meer op {site}|meer uit deze regio|nieuws uit {name})",
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
