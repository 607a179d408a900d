import type { Locale } from './locale.js'

/** Hungarian. */
export const hu: Locale = {
  lang: 'hu',
  letters: 'áéóöőíüúű',
  functionWords:
    'a az és hogy nem is egy ez csak meg de volt el már még azt mint ha vagy szerint kell lehet között után pedig ki lesz nagyon minden most arra ami mert akik amely amelyek ezt voltak lett majd így aki',
  sparing: true,
  months:
    'január jan|február febr feb|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  weekdays: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  saidBehindComma:
    'mondt[aá]k?|mondja|közölt[eé]k?|közli|hangsúlyozt[aá]k?|tette hozzá|jelentette ki|nyilatkozta|írt[aá]k?|írja|fogalmazott|szerint|(?:állt?|olvasható)(?= a)|szólt?',
  predicates: 'ez volt|volt|voltak|lett|állt?|olvasható',
  dateWords: {
    joins: 'napján i',
    hour: 'óra órakor',
    minute: 'perc',
    am: 'de.',
    pm: 'du.',
    unit: 'másodperccel perccel órával nappal héttel hónappal évvel perce órája napja',
    years: 'év éve évvel',
    ago: 'ezelőtt tegnap ma',
  },
  and: 'és',
  noAuthor: 'hétfő kedd szerda csütörtök péntek karácsony húsvét',
  publicationWords: 'és az',
  abbreviations: 'ifj|özv',
  creditWords: 'fotó forrás írta illusztráció kép képek szerkesztette szerkesztő szerkesztőség szerző szöveg és',
  sourceLabels: 'forrás',
  bylineOpenings: 'szerző|írta|készítette',
  roles: 'szerkesztő|szerkesztőség|újságíró|tudósító',
  published: 'közzétéve|megjelent',
  updated: 'frissítve|módosítva',
  also: 'is',
  continueReading: 'tovább olvasom|olvass tovább',
  buttons:
    'megosztás|megosztom|megoszt|nyomtatás|nyomtat|link másolása|másolás|link|küldés|elküldöm|hozzászólás|hozzászólások|komment|kommentek|tetszik|követés|követem|mentés|több|bezárás',
  people: {
    openings: 'szerző|írta|készítette',
    labels: 'szerző',
    roles: 'szerkesztőség',
  },
  compounds: {
    names: 'join',
    writes: 'closed',
    linking: 'és',
  },
}
