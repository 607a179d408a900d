import type { Locale } from './locale.js'

/** Catalan. */
export const ca: Locale = {
  lang: 'ca',
  letters: 'èàóéíçòúïü·',
  functionWords:
    'de la i el que els a en per les un amb del una és no al més són com però ha aquest aquesta als va dels seva pel ser hi perquè fins també',
  months:
    'gener gen|febrer febr feb|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des',
  weekdays: 'dilluns dl dimarts dt dimecres dc dijous dj divendres dv dissabte ds diumenge dg',
  dateWords: {
    atClock: "a les les a l'",
    joins: "de del d'",
    hour: 'h hores hora',
    unit: 'segons segon minuts minut hores hora dies dia setmanes setmana mesos mes anys any',
    years: 'anys any',
    ago: 'fa ahir avui',
  },
  saidBehindComma:
    '(?:ha|va|han|van) (?:dir|dit|explicar|explicat|afirmar|afirmat|assegurar|assegurat|afegir|afegit|declarar|declarat|remarcar|remarcat|concloure|conclòs|advertir|advertit|recordar|recordat|apuntar|apuntat)|diu(?:en)?|explica|afirma|assegura|afegeix|segons|deia|es llegeix',
  predicates: 'és|són|era|eren|va|van|ha|han|serà|pot|diu|deia',
  and: 'i',
  particles: 'de i del dels',
  publicationWords: "de del dels la les el els i d'",
  abbreviations: 'Sr|Sra|Dr|Dra|St|Sta|Mn|pàg|núm|aprox',
  creditWords:
    'agència agències arxiu autor autora de del cedida cedit cedides fotografia foto imatge il·lustració per redacció redactor redactora text via',
  sourceLabels: 'font',
  bylineOpenings: 'per|text|redacció|autor(?:a|s)?|entrevista de',
  roles: 'periodista|redactor(?:a)?|redacció|corresponsal|director(?:a)?',
  published: 'publicat|publicada',
  updated: 'actualitzat|actualitzada',
  also: 'també',
  continueReading:
    'llegeix-ne més|llegir més|llegiu més|llegeix més|continua llegint|continueu llegint|segueix llegint|més informació',
  platforms: 'xarxes socials|les xarxes socials|correu electrònic|correu|google notícies',
  buttons:
    "comparteix|compartir|compartiu|imprimeix|imprimir|copia l'enllaç|copiar enllaç|envia|enviar|envia per correu|comenta|comentaris|comentari|m'agrada|segueix|desa|més|tanca",
  people: {
    openings: 'per|text|autor|autora|autors|escrit per',
    labels: 'autor|autora|autors|text',
    helpers: 'foto|fotos|fotografia|fotografies|traducció|vídeo',
    roles: 'redactor|redactora|periodista|redacció',
    groups: 'redacció',
    leadingGroups: 'redacció',
  },
  compounds: {
    linking: 'de i a en',
    pairs: {
      '[aei]r$': '^(?:se|hi|ho|la|los|les|ne|me|te|nos|vos|li)$',
    },
  },
}
