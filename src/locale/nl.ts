import type { Locale } from './locale.js'

/** Dutch. */
export const nl: Locale = {
  lang: 'nl',
  letters: 'ëéïèöüêáóç',
  functionWords:
    'de van het een en in is dat op te zijn met voor niet aan er die om ook als door bij maar uit hij naar dan nog werd tot over heeft worden ze wordt was deze hebben zich kan geen meer volgens',
  months:
    'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
  weekdays: 'maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo',
  saidBehindComma:
    'zei|zeiden|zegt|zeggen|aldus|verklaarde|meldt|meldde|vertelde|vertelt|schreef|schrijft|volgens|staat (?:er )?(?:in|op)|stond (?:er )?(?:in|op)|luidt|luidde',
  predicates: 'was|waren|werd|werden|is|had|hadden|stond|staat',
  dateWords: {
    atClock: 'om',
    joins: 'op te van',
    hour: 'uur',
    unit: 'seconden minuten uur uren dag dagen weken maand maanden jaar',
    years: 'jaar',
    ago: 'geleden gisteren vandaag',
  },
  and: 'en|met',
  particles: 'de den der van ter ten te op von la du',
  noAuthor:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst pasen januari februari oktober december het een die dat deze',
  publicationWords: 'en van het voor op',
  abbreviations: 'dhr|mevr|mw|drs',
  creditWords:
    'den der van archief archiefbeeld archieffoto beeld bewerking bron correspondent door een en fotografie het in met onze persbureau redactie redacteur samenstelling tekst uit vanuit vertaling verslaggever video voor',
  sourceLabels: 'bron',
  bylineOpenings:
    'door(?: onze (?:redacteur|correspondent|verslaggever))?|geschreven door|tekst|auteur|van onze (?:redacteur|correspondent|verslaggever)',
  bylinePlaces: 'in|vanuit',
  roles: 'redactie|redacteur|verslaggever',
  published: '\\bgepubliceerd\\b',
  updated: '\\bbijgewerkt\\b',
  also: 'ook',
  continueReading: 'lees verder|verder lezen|lees meer',
  buttons:
    'delen|deel|printen|afdrukken|print|link kopiëren|kopieer link|kopieer|verzenden|stuur|reageer|reageren|reacties|vind ik leuk|volgen|volg|bewaren|opslaan|meer|luister|sluiten|mail',
  people: {
    openings: 'geschreven door|door|tekst|auteur|auteurs',
    helpers: 'vertaald door|foto van|bron',
    roles: 'redactie|verslaggever|redacteur',
    groups: 'redactie|b.v',
    leadingGroups: 'redactie',
    buttons: 'lees|meer|volg',
    accounts: 'nieuws|redactie',
  },
  compounds: {
    first: 'vice noord zuid niet oud',
    endings: 'er ere eren ste sten s',
    pairs: {
      '.{3}(?:ants|isch|iek|eel|aal|air|lijk|ief)$': '.{3}(?:isch|iek|eel|el|aal|al|air|lijk|ief|iev)e?$',
    },
    linking: 'en de van op aan tot in',
    names: 'join',
    writes: 'closed',
  },
}
