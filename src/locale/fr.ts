import type { Locale } from './locale.js'

/** French. */
export const fr: Locale = {
  lang: 'fr',
  letters: 'éàèêçôâîûùœïëæü',
  functionWords:
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux cette ces son mais comme ou nous été leur elle ont après selon l d qu n on deux ses ans entre fait contre',
  months:
    'janvier janv jan|février fevrier févr fév fev|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre decembre déc',
  weekdays: 'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
  saidBehindComma:
    '(?:a|ont) (?:déclaré|dit|affirmé|expliqué|indiqué|souligné|précisé|ajouté|annoncé|estimé|rappelé|assuré|prévenu|lancé)|dit|lance|déclare|explique|affirme|assure|précise|rappelle|souligne|estime|selon|(?:peut|pouvait)-on lire|lit-on|lisait-on|disait|disaient|proclam(?:e|ait)',
  predicates: "était|étaient|est|sont|fut|furent|(?:a|ont) été|avait|avaient|c’est|c'est|disait",
  dateWords: {
    atClock: 'à',
    joins: 'le l du',
    hour: 'heures',
    ordinal: 'er ère ème e',
    unit: 'seconde secondes heure heures jour jours semaine semaines mois an ans',
    years: 'an ans',
    ago: 'il_y_a il y a hier aujourd',
  },
  and: 'et|avec',
  or: 'ou',
  particles: 'de des du la le les d l',
  articles: 'le les l une',
  noAuthor:
    'lundi mardi mercredi jeudi vendredi samedi noël pâques janvier février octobre novembre décembre exemple ailleurs conséquent contre ici rapport hasard',
  publicationWords: 'le les des du d et',
  abbreviations: 'Mme|Mlle|MM|Mgr|Ste|Bd',
  creditWords:
    'agence agences archives au aux avec capture collaboration correspondant correspondante crédit dans de des dessin document du d’écran envoyé envoyée et illustration image images infographie journal journaliste le les par photographe photographies propos recueillis rédaction source spécial spéciale texte traduction un une à',
  bylineOpenings:
    'par|publié par|écrit par|rédigé par|propos recueillis par|un article de|article de|texte(?: de)?|auteure?',
  bylinePlaces: 'à|au|depuis',
  roles: 'rédaction|journaliste|correspondante?|envoyée? spéciale?|rédacteur|rédactrice|agences',
  published: '\\bpublié\\b',
  updated: '\\b(?:mis à jour|modifié)\\b',
  also: 'aussi également',
  continueReading: 'lire la suite|lire plus|continuer la lecture',
  platforms: 'réseaux sociaux|google actualités|viadeo',
  buttons:
    "partager|partage|imprimer|copier le lien|copier|lien|courriel|e-mail|mail|envoyer|commenter|commentaires|commentaire|j’aime|j'aime|suivre|enregistrer|sauvegarder|plus|écouter|fermer|tweeter",
  noPlaces: '(?:exclusif|direct|en|flash)\\b',
  people: {
    openings: 'par|texte|texte de|article de|propos recueillis par|auteur|auteure|autrice|écrit par|publié par',
    labels: 'auteur|auteure|auteurs|autrice',
    helpers: 'photographie|crédit photo|photo de|photos de|traduit par|relu par|vérifié par|edition|édition|source',
    roles: 'journaliste|rédaction|rédacteur|rédactrice',
    groups: 'rédaction',
    leadingGroups: 'rédaction',
    buttons: 'voir|tous|articles|suivre|partager|commentaires|lire|plus',
    accounts: 'actualités|redaction|rédaction',
  },
  compounds: {
    first: 'celui celle ceux celles peut après sous néo quasi hauts tiers post ultra arrière',
    likely: 'non ex vice demi semi mi anti saint sainte grand grande avant vingt cyber super',
    last: 'là vous moi toi même mêmes midi maire',
    closed: 'voi de cher',
    linking: 'de du la le les lès en sur sous au aux à et',
    pairs: {
      '^(?:en|là|par|au|ci)$': '^(?:dess(?:ous|us)|delà|dehors|dedans|après|avant|bas|haut)$',
      '[td]$': '^(?:ils?|elles?|on)$',
      '(?:.{3}s|jour|cas|point|moment)$': '^ci$',
      '^ce(?:lui|lles?|ux)$': '^ci$',
      '^(?!trans).{4,60}[sx]$': '^[^tpcqmkls].{2,60}[sx]$',
      '^petite?s?$': '^(?:enfants?|fils|filles?|déjeuners?)$',
      '^bien$': '^(?:être|fondé|aimé)',
      '^(?:deux|trois)$': '^(?:tiers|quarts)$',
      '^ex$': '^(?:ch|[bdgjmnrvaeio]|prés|premier|patr|polic|comp|cap|cons|cand|sold|sén|sec|foot|femme)',
      '^(?:franco|anglo|germano|russo|sino|hispano|italo|israélo|américano|gréco|socio|médico)$':
        '^(?!log|path|gram|cid|ph|cul)',
    },
  },
}
