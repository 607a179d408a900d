import type { ProvenFamily } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** A word of a menu: `Zoeken`, `Nieuws`, `Binnenland`, `Inloggen` */
  'menu-word': {
    lines: ["(video|video's|foto's|fotoserie|fotogalerij) [{n}|\\({n}\\)]", 'werken bij {publication}'],
    words: ['binnenland', 'nieuws', 'zoeken'],
    place: 'run',
    proof: {
      removes: ['Foto’s (12)', 'Werken bij Voorbeeld'],
      keeps: [
        'Zoeken naar vermiste',
        'Politiek van het midden',
        'Meer geld',
        'Sport is oorlog',
        'Agenda bomvol',
        'Evenementen afgelast',
        'Geen categorie apart',
        'Digitale editie stopt',
        'Werken bij nacht',
      ],
    },
  },
  /** `Tip de redactie`, `Privacybeleid | Disclaimer`, `Algemene voorwaarden` */
  footer: {
    lines: [
      '(ondersteund door|mogelijk gemaakt door|thema|trots aangedreven door)[:] wordpress[{matter}]',
      '(website|ontwerp|webdesign|design|realisatie|hosting|website en hosting)( door|:| by) {publication}',
      'mogelijk gemaakt door blogger',
      'werken bij ons',
    ],
    words: ['algemene voorwaarden'],
    place: 'edges',
    proof: {
      removes: ['Website door Voorbeeld'],
      keeps: [
        'Privacy en vrijheid',
        'Contact en controle',
        'Werken bij hitte',
        'Contact door muren',
        'Design by chance',
        'Werken bij kaarslicht',
      ],
    },
  },
  /** `Foto 1 van 5`, `Bekijk de fotoserie`, `Vergroot afbeelding` */
  gallery: {
    lines: [
      '(foto|afbeelding|beeld|video|pagina) {n}( van | / |/){n}',
      "{n}( van | / |/){n} (foto's|afbeeldingen|foto|beelden)",
      '(volgende|vorige) (foto|afbeelding)',
    ],
    words: ['vergroot afbeelding'],
    proof: {
      removes: ['Foto 1 van 5'],
      keeps: ['Foto 1 van 5 was vals, zegt de expert.', 'Bekijk de zaak nuchter', 'Volgende foto: oorlog'],
    },
  },
  /** `Luister naar dit artikel`, `Artikel opslaan`, `Tekstgrootte` */
  tools: {
    lines: [
      '(luister|beluister) [naar] (dit|het) (artikel|verhaal|bericht)[ {words}]',
      'deze aflevering [van {words}] kun je (hier|ook) (beluisteren|terugluisteren)[. {matter}]',
      'luister (hier|nu) [naar] (de|het) (hele|volledige) (aflevering|gesprek|podcast)',
    ],
    words: ['tekstgrootte', 'artikel opslaan'],
    place: 'edges',
    proof: {
      removes: ['Luister naar dit artikel', 'Deze aflevering van De Dag kun je hier beluisteren.'],
      keeps: ['Luister naar dit geluid', 'Artikel 5 geldt', 'Volg dit spoor'],
    },
  },
  /** `Volgend artikel`, `Vorig bericht`, `Pagina 2 van 3` */
  pager: {
    lines: [
      '(volgend|vorig|volgende|vorige|ouder|nieuwer|oudere|nieuwere|eerste|laatste) (artikel|bericht|berichten|artikelen|pagina|post|video|aflevering)',
      '(vorige|terug)[ ](\\||/|,|→|-)[ ](volgende|verder)',
      '(lees|ga) verder op [de] [volgende] pagina[ {n}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Volgend artikel', 'Vorig bericht', 'Vorige | Volgende'],
      keeps: ['Volgende halte: Rome', 'Vorige week', 'Laatste pagina van een dagboek', 'Oudere posts van de PTT'],
    },
  },
  /** `Meer over: brug, haven`, `Tags: brug`, `Geplaatst in Nieuws` */
  'tag-list': {
    lines: [
      '(onderwerpen|trefwoorden|labels)[ ]: {words}, {matter}',
      '(geplaatst in|gepost in) {publication}[ (\\||en getagd|•|·|met tags) {matter}]',
    ],
    words: ['meer over: brug, haven'],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Onderwerpen: brug, rivier', 'Geplaatst in Nieuws'],
      keeps: [
        'Onderwerpen genoeg.',
        'Meer over dan ooit',
        'Geplaatste kaarten toonden de weg',
        'Geplaatst in de jaren tachtig, bleef de brug staan.',
      ],
    },
  },
  /** `Je bent hier: Home`, `Home / Nieuws / Brug` */
  crumbs: {
    lines: [
      '(je bent hier|u bent hier|u bevindt zich hier|je bevindt je hier)[: {rest}]',
      '(nieuws|sport|binnenland|buitenland|politiek|economie|regio|voorpagina) (>|»|›|→|>>) {rest}',
    ],
    place: 'head',
    proof: {
      removes: ['Je bent hier: Home', 'Nieuws › Brug'],
      keeps: ['Je bent hier niet alleen', 'Sport is gezond', 'Op deze pagina van de geschiedenis'],
    },
  },
  /** Links to other pages of the site: `Terug naar de homepage`, `Naar boven` */
  'page-links': {
    lines: [
      'terug naar (de|het) (homepage|home|voorpagina|startpagina|overzicht|begin|hoofdpagina|nieuwsoverzicht)',
      '(terug naar|naar) (boven|home|overzicht)',
      '(oudere|nieuwere|vorige|volgende) (post|posts|bericht|berichten|artikel|artikelen|pagina)',
      '(al het|alle|meer) (nieuws|nieuwsberichten|berichten|artikelen)[ (bekijken|tonen|»)]',
    ],
    place: 'edges',
    proof: {
      removes: ['Terug naar de homepage', 'Naar boven', 'Oudere post', 'Al het nieuws'],
      keeps: ['Terug naar het begin van de oorlog', 'Naar boven, riep de gids.'],
    },
  },
  /** What a page files its story under: `Categorie: Nieuws` */
  filed: {
    lines: ['(categorie|categorieën|rubriek|geplaatst in|onderwerp|onderwerpen|trefwoorden)[ ]: {words}'],
    place: 'tail',
    proof: { removes: ['Categorie: Nieuws'], keeps: ['Onderwerp: geen van deze drie was het, zei hij later.'] },
  },
} satisfies ProvenFamily
