import type { Family } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Gerelateerde artikelen`, `Lees ook`, `Meer over dit onderwerp` */
  'related-stories': {
    lines: [
      "(gerelateerde|gelijkaardige|vergelijkbare|aanbevolen|andere interessante|verwante) (artikelen|artikels|berichten|nieuws|verhalen|onderwerpen|posts|content|video's|links)",
      '(lees ook|lees ook deze artikelen|lees ook deze verhalen|zie ook|bekijk ook|kijk ook|ook interessant|ook interessant voor jou|meer over dit onderwerp|meer over dit thema|meer over dit dossier|meer van deze auteur|meer artikelen|meer nieuws|aanbevolen|aanbevolen voor jou|aanbevolen voor u|voor jou geselecteerd|speciaal voor jou|misschien vind je dit ook leuk|dit vind je misschien ook leuk|dit vind je misschien ook interessant|anderen lazen ook|anderen lezen ook|lezers lazen ook|dit lezen anderen|lees nu|lees als volgende|hierna lezen|leestips|leestip|tips van de redactie|keuze van de redactie|tip van de redactie|het beste van {site}|verder lezen|in dit dossier|uit dit dossier|eerder over dit onderwerp|gerelateerd nieuws|meer uit {name}|meer {words} nieuws|mis dit niet|niet te missen)',
      "(andere|meer|overige|populaire|recente|interessante|nieuwste|soortgelijke|relevante) (artikelen|artikels|berichten|verhalen|nieuwsberichten|blogs|posts|columns|video's)[ (van deze auteur|over dit onderwerp|uit {publication}|van {publication}|in deze categorie|in deze rubriek)]",
      '(andere lezers|anderen|bezoekers|lezers) (bekeken|lazen|lezen|bekijken|vonden) (ook|dit ook|ook dit)',
      '(misschien|ook|wellicht) (ook interessant|interessant|leuk|leuk om te lezen|interessant om te lezen|lezen)[?]',
      '(interessant voor jou|interessant voor u|aanraders|aanraders van de redactie|aanrader|voor jou|speciaal voor u|ook lezen|ook leuk|uitgelicht|verder lezen over|in dezelfde categorie|meer in deze categorie|meer in deze rubriek|meer uit deze categorie|meer van dit|meer hierover)',
      "(lees|bekijk) [hier] meer (artikelen|berichten|verhalen|nieuws|video's)[ over {words}| uit {words}]",
      '(bekijk ook dit|ook in het nieuws|nieuws uit de regio|meer uit de regio|uitgelicht nieuws|lokaal nieuws|nieuws per gemeente|het nieuws van vandaag|nieuws van vandaag|ander nieuws uit de regio)',
    ],
    headsList: true,
  },
  /** A ranking or a section of the site: `Meest gelezen`, `Laatste nieuws`, `Populair` */
  ranking: {
    lines: [
      '(meest|best) (gelezen|bekeken|gedeeld|besproken|recent|populair|beluisterd|gelezen artikelen)[ (nu|vandaag|deze week|op {site}|in {words})]',
      "(populair|nu populair|populaire artikelen|trending|recent|recente berichten|recente artikelen|laatste nieuws|het laatste nieuws|laatste artikelen|laatste berichten|nieuwste berichten|nieuwste artikelen|nieuwste|net binnen|uitgelicht|in het nieuws|vandaag in het nieuws|hoofdpunten|topverhalen|top 5|top 10|video's|meer video's|columns|gerelateerd|dossier|dossiers|zie ook|meer sport|meer binnenland|meer buitenland|meer|lees verder|ook op {site}|meer van {site}|meer op {site}|meer uit deze regio|nieuws uit {name})",
      '(populair nieuws|meest recente berichten|meest recent|meest gedeeld|best bekeken|veelgelezen|veel gelezen|regionaal nieuws|ander nieuws|overig nieuws|meer regio|meer video|meer columns|meer opinie|recent nieuws|actueel|actueel nieuws|nieuwsoverzicht|kort nieuws)',
      '(meer|ander|het laatste|al het) nieuws (uit|over|van) {publication}',
      'meer over {publication}',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
