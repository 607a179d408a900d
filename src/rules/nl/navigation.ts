import type { Family } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** A word of a menu: `Zoeken`, `Nieuws`, `Binnenland`, `Inloggen` */
  'menu-word': {
    lines: ["(video|video's|foto's|fotoserie|fotogalerij) [{n}|\\({n}\\)]", 'werken bij {publication}'],
    place: 'run',
  },
  /** `Tip de redactie`, `Privacybeleid | Disclaimer`, `Algemene voorwaarden` */
  footer: {
    lines: [
      '(ondersteund door|mogelijk gemaakt door|thema|trots aangedreven door)[:] wordpress[{matter}]',
      '(website|ontwerp|webdesign|design|realisatie|hosting|website en hosting)( door|:| by) {publication}',
      'mogelijk gemaakt door blogger',
      'werken bij ons',
    ],
    place: 'edges',
  },
  /** `Foto 1 van 5`, `Bekijk de fotoserie`, `Vergroot afbeelding` */
  gallery: {
    lines: [
      '(foto|afbeelding|beeld|video|pagina) {n}( van | / |/){n}',
      "{n}( van | / |/){n} (foto's|afbeeldingen|foto|beelden)",
      '(volgende|vorige) (foto|afbeelding)',
    ],
  },
  /** `Luister naar dit artikel`, `Artikel opslaan`, `Tekstgrootte` */
  tools: {
    lines: ['(luister|beluister) [naar] (dit|het) (artikel|verhaal|bericht)[ {words}]'],
    place: 'edges',
  },
  /** `Volgend artikel`, `Vorig bericht`, `Pagina 2 van 3` */
  pager: {
    lines: [
      '(volgend|vorig|volgende|vorige|ouder|nieuwer|oudere|nieuwere|eerste|laatste) (artikel|bericht|berichten|artikelen|pagina|post|video|aflevering)',
      '(vorige|terug)[ ](\\||/|,|→|-)[ ](volgende|verder)',
      '(lees|ga) verder op [de] [volgende] pagina[ {n}]',
    ],
    place: 'edges',
  },
  /** `Meer over: brug, haven`, `Tags: brug`, `Geplaatst in Nieuws` */
  'tag-list': {
    lines: ['(geplaatst in|gepost in) {publication}[ (\\||en getagd|•|·|met tags) {matter}]'],
    place: 'tail',
    headsList: true,
  },
  /** `Je bent hier: Home`, `Home / Nieuws / Brug` */
  crumbs: {
    lines: [
      '(je bent hier|u bent hier|u bevindt zich hier|je bevindt je hier)[: {rest}]',
      '(nieuws|sport|binnenland|buitenland|politiek|economie|regio|voorpagina) (>|»|›|→|>>) {rest}',
    ],
    place: 'head',
  },
} satisfies Family
