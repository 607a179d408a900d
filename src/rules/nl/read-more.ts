import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Lees meer`, `Lees verder →`, `Lees het hele artikel` */
  link: {
    yields: 'continuation',
    lines: [
      '(lees meer|lees verder|meer lezen|verder lezen|lees het artikel|lees het hele artikel|lees dit artikel|' +
        'lees hier verder|lees hier meer|lees het volledige artikel|naar het artikel|ga naar artikel|bekijk artikel|' +
        'lees hier het hele artikel|lees hier het volledige artikel|lees het hele verhaal|lees meer hier|' +
        'lees meer hierover|meer weten|klik hier|klik hier voor meer|meer hierover)[?]',
      '(lees meer|lees verder|lees het hele artikel|lees het volledige artikel|verder lezen) (op|bij|in|via) {publication}',
    ],
    headsList: true,
    proof: {
      removes: ['Lees meer', 'Lees verder →', 'Lees het hele artikel', 'Lees verder op Voorbeeld'],
      keeps: [
        'Lees meer boeken, zei de leraar.',
        'Lees verder in de wet',
        'Meer lezen, minder kijken',
        'Vervolg van de zitting',
      ],
    },
  },
  /** `Toon meer`, `Alles bekijken` */
  button: {
    lines: [
      '(toon|bekijk|laad|zie) (meer|minder|alles|alle|alle artikelen|meer artikelen|meer berichten|meer nieuws)',
      '(meer|alles|minder|alle) (tonen|bekijken|laden|weergeven|laten zien)',
    ],
    place: 'run',
    proof: { removes: ['Toon meer', 'Alles bekijken'], keeps: ['Toon meer moed', 'Alles moet weg'] },
  },
  /** A label before the headline of another story: `Lees ook: Stad stemt voor de brug`, `LEES OOK | Wat we weten` */
  labelled: {
    labelled: true,
    lines: [
      '(lees ook|lees meer|lees verder|lees hier ook|lees ook dit|lees ook deze|lees hierover ook|' +
        'lees ook dit verhaal|lees ook dit interview|zie ook|bekijk ook|kijk ook|luister ook|beluister ook|' +
        'ook interessant|ook op {site}|meer over dit onderwerp|gerelateerd|gerelateerd artikel|leestip|kijktip|' +
        'luistertip|eerder verscheen|eerder schreven we|bekijk de video|bekijk hier|lees de column|lees het interview|' +
        'mis niet)[ ](\\||>|>>|»|→|–|—|-)[ ]{headline}',
      '(lees ook|lees meer|lees verder|lees hier ook|lees ook dit|lees ook deze|lees hierover ook|' +
        'lees ook dit verhaal|lees ook dit interview|zie ook|bekijk ook|kijk ook|luister ook|beluister ook|' +
        'ook interessant|ook op {site}|meer over dit onderwerp|gerelateerd|gerelateerd artikel|leestip|kijktip|' +
        'luistertip|eerder verscheen|eerder schreven we|bekijk de video|lees ook het interview|lees ook de column|' +
        'lees ook de analyse|mis niet)[ ]:[ ]{headline}',
      '(poll|stelling|quiz|stem mee|peiling)[ ](:|\\||>|»|→) {headline}?',
      '{headline} (\\| lees verder|– lees verder|… lees verder|» lees meer|→ lees meer)',
      '(lees hier|lees terug|ook lezen|ook lezen?|eerder in {publication}|tip van de redactie|kijk terug|luister terug)[ ]: {headline}',
      '(lees ook|lees ook dit|bekijk ook|zie ook|luister ook|gerelateerde artikelen|meer over dit onderwerp|ook interessant) {headline}',
      'lees meer over[:] {headline}',
    ],
    proof: {
      removes: [
        'Lees ook: Stad stemt voor de nieuwe brug',
        'LEES OOK | Wat we weten over de brand',
        'Zie ook: Waarom de haven leeg blijft',
        'Bekijk ook: De stad van boven gezien',
        '(Lees ook: Stad stemt voor de nieuwe brug)',
        '[Zie ook: Wat we weten over de brand]',
        'Lees terug: Stad stemt voor de brug',
        'Lees ook Stad stemt voor de brug',
        'Lees meer over Nieuwe brug in de stad',
      ],
      keeps: [
        'Lees ook de kleine letters, zei de rechter.',
        'Zie ook: niets.',
        'Achtergrond: De stad ruziet al jaren over de brug.',
        'Lees ook vooral de bijsluiter goed',
        '(Lees ook de bijsluiter)',
        '(zie ook pagina drie)',
        'Het bord aan de muur (lees meer: het maakt gelukkig) hing er al jaren.',
        'Hij werd “geholpen” [zie ook: omgekocht door velen] en zweeg jaren.',
        'Lees ook de brief',
        'Zie ook dat maar eens te vinden',
        'Tip: neem de trein',
        'Lees meer over het leven, raadt de monnik aan.',
      ],
    },
  },
  /** What only a link can mean: `Klik hier voor meer nieuws`, `Lees hier meer over de brug` */
  'click-here': {
    lines: [
      'klik (hier|op de link|op deze link) [(om|voor|als) {rest}]',
      '(lees|bekijk) hier (meer|alles) over {publication}',
      'lees hier meer over (dit|de|het|deze) {words}',
      '(meer|alles|het hele verhaal|het volledige interview) {words} (lees|vind|lees je|vind je|leest u|vindt u) ' +
        '(hier|op {publication}|op {url}|in ons dossier)',
      '(lees alles|alles) over {words} (hier|in ons dossier|op {site})',
      'lees (alles|meer) over (dit|deze) {words}',
    ],
    place: 'edges',
    proof: {
      removes: ['Klik hier voor meer nieuws', 'Lees hier meer over de brug', 'Lees alles over deze brug'],
      keeps: [
        'Klik, en het licht was uit.',
        'Lees hier de rede van de koning in zijn geheel, want die is kort.',
        'Alles over de brug vind je in het museum.',
      ],
    },
  },
  /** `Bekijk hier de video`, `Luister naar onze podcast`, `Klik op de foto om deze te vergroten` */
  'media-call': {
    lines: [
      '(bekijk|kijk|beluister|zie) [hier|ook|hieronder] (de|deze|onze|naar de) ' +
        "(video|videoreportage|podcast|fotoserie|foto's|beelden|aflevering|reportage)[ hieronder| terug| hier]",
      '(luister|luister ook|luister hier) naar (onze|de|deze) (podcast|podcastaflevering|aflevering)[ {words}]',
      "(klik|tik) op (de|een|het) (foto|foto's|afbeelding|afbeeldingen|plaatje|kaart) (om|voor) {words}",
      '(doe mee aan|vul|stem in|reageer op) onze (enquête|poll|peiling|vragenlijst)[ in][ {words}]',
      '(al het|het laatste) nieuws over {title} (lees je|vind je|leest u|vindt u|staat) (hier|in ons liveblog|in ons dossier)',
      '(volg|lees|bekijk) (alle ontwikkelingen|het laatste nieuws|alles|de laatste ontwikkelingen|de ontwikkelingen)' +
        '[ over {words}] in (ons|het) (liveblog|live-blog)[ {words}]',
      'volg (het|al het) [laatste|belangrijkste] nieuws[ {words}] (in|via) (ons|het) (liveblog|live blog)[ van {publication}]',
      '(het laatste nieuws|alle ontwikkelingen|de laatste ontwikkelingen)[ {words}] (volg|lees|vind) (je|u) ' +
        '(hier|in ons liveblog|in het liveblog)[ van [de] {publication}]',
      '(lees|bekijk|vind) hier (alle details|meer informatie|alle informatie|het hele verhaal|meer)',
      '(meer informatie|alle details) (vind|lees) je hier',
    ],
    proof: {
      removes: [
        'Bekijk hier de video',
        'Luister naar onze podcast',
        'Klik op de foto om deze te vergroten',
        'Doe mee aan onze enquête',
        'Al het nieuws over de brug lees je hier',
        'Volg alle ontwikkelingen in ons liveblog',
        'Volg het laatste nieuws in ons liveblog',
        'Lees hier alle details',
      ],
      keeps: [
        'Kijk naar de rivier en je ziet de dam',
        'Luister naar deze stilte',
        'Doe mee aan de loop',
        'Al het nieuws was slecht',
        'Klik, zei de rechter, en het slot sprong open',
      ],
    },
  },
  /** Pictures, sound and another story by their label, below the first sentence: `Fotoserie: De brug na de vloed`, `In beeld: De brug na de vloed` */
  media: {
    labelled: true,
    lines: [
      "(fotoserie|fotogalerij|fotoreportage|galerij|in beeld|foto's|video|video's|podcast|infographic|liveblog|kaart)[ ](:|\\||>|»|→)[ “]{headline}",
      "(fotoserie|fotogalerij|fotoreportage|galerij|in beeld|foto's|video|video's|podcast|infographic|liveblog|kaart)[ ](:|\\||>|»|→) {headline}",
    ],
    place: 'below',
    proof: {
      removes: ['Fotoserie: De brug na de vloed', 'In beeld: De brug na de vloed', 'Video: Zo viel de oude brug'],
      keeps: [
        'In beeld: een man, een hamer, een kreet.',
        'Video en radio als bewijs in het proces',
        'Kaart: daar ligt de brug.',
      ],
    },
  },
  /** A gallery, with the number of its pictures: `Fotogalerij (10 foto’s)` */
  photos: {
    lines: ["(fotogalerij|fotoserie|foto's|beelden)( |: | : )[\\(]{n} (foto's|beelden|afbeeldingen)[\\)]"],
    proof: { removes: ['Fotogalerij (10 foto’s)'], keeps: ['Fotogalerij toont 10 foto’s'] },
  },
} satisfies ProvenFamily
