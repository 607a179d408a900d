import type { Family } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Läs också`, `Relaterade artiklar`, `Mer i ämnet` */
  'related-stories': {
    lines: [
      '(relaterade|liknande|rekommenderade|fler|andra läser|andra) (artiklar|inlägg|nyheter|läser just nu|läser|ämnen)',
      '(läs också|läs även|läs mer i ämnet|läs mer om ämnet|läs vidare|mer i ämnet|mer om ämnet|mer läsning|mer på samma ämne|du kanske också gillar|du kanske också vill läsa|rekommenderat för dig|rekommenderas för dig|för dig|utvalt för dig|lästips|missa inte|fler artiklar|läs fler artiklar|mer från {publication}|mer från samma ämne|läs nästa|andra läser just nu|andra läste också|se också|se även|mer om detta|mer nyheter|fler nyheter|följ ämnen|lästips från redaktionen|redaktionen rekommenderar|relaterat innehåll)',
      '(du kanske också är intresserad av|du kanske är intresserad av|andra har läst|andra har också läst|rekommenderad läsning|relaterad läsning|vidare läsning|utvald läsning|läs fler nyheter|fler nyheter från {publication}|fler artiklar från {publication}|mer att läsa|läs mer från {publication}|senaste från {publication})',
      '(utvalda|populära|liknande|fler) (artiklar|nyheter|videoklipp|texter|recept)[ (just nu|för dig|i ämnet|om ämnet)]',
    ],
    headsList: true,
  },
  /** A ranking or a section of the site: `Mest läst`, `Senaste nytt` */
  ranking: {
    lines: [
      'mest (läst|lästa|delat|delade|sett|kommenterat|populärt)[ (just nu|idag|i dag|senaste dygnet|denna vecka|på {site}|i {words})]',
      '(senaste nytt|senaste|senaste nyheterna|senaste artiklarna|senaste inläggen|populärt|populärt just nu|trendar|trendar nu|just nu|toppnyheter|aktuellt|relaterat|mer|läs mer|mer sport|bakgrund|fakta i korthet|nyhetsdygnet|dagens|i dag|topplistan|nyheter från {name}|mer från {site}|på {site} just nu)',
      '(dagens|veckans|månadens) mest (lästa|sedda|delade)',
      'mest (kommenterade|kommenterat|diskuterade|diskuterat|klickade|sedda|sökta|hetast)',
      '(rekommenderat|utvalt|populära inlägg|senaste videoklippen|senaste klippen|senaste avsnitten|senaste från tt|senaste nytt från {publication}|nytt just nu|snabbläst|fler artiklar)',
      '(läs fler|läs alla|fler) (artiklar|nyheter|texter|inlägg) om {words}',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
