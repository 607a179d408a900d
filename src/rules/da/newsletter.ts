import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Tilmeld dig vores nyhedsbrev`, `Få nyhederne direkte i din indbakke` */
  'sign-up': {
    lines: [
      '[{title}(.|?|!) ](tilmeld dig|abonner på|abonnér på|skriv dig op til|modtag|få) [gratis|her|nu] [vores|vore|et af vores|det daglige|{site}s] [{words}] (nyhedsbrev|nyhedsbrevet|nyhedsbreve|nyhedsmail)[ (og|for|så|her|nu|gratis|fra|med) {matter}]',
      '(få|gå ikke glip af|vil du have|vil du modtage) {title} (i din indbakke|i indbakken|direkte i indbakken|på mail|på e-mail|på mobilen|nyhedsbrev)[?|.][{matter}]',
      '(tak for|jeg accepterer|jeg giver|ved at tilmelde|ved tilmelding|du kan altid|du kan til enhver tid|ja tak) {matter} (tilmelding|din tilmelding|nyhedsbrev|nyhedsbreve|betingelser|privatlivspolitik|framelde dig|afmelde dig|afmelde|markedsføring|persondatapolitik)[{matter}]',
      '(slå|aktiver|tillad|få) [vores] (notifikationer|push-beskeder|nyheder) [til|som push]',
      '(abonnér|abonner) på bloggen [via e-mail]',
    ],
  },
  /** Labels and buttons, which need company: `Nyhedsbrev`, `Din e-mailadresse` */
  form: {
    lines: [
      '[din ](e-mailadresse|e-mail-adresse|mailadresse|e-mail adresse)[ \\*]',
      '(nyhedsbrev|nyhedsbreve|vores nyhedsbreve|tilmeld|tilmeld dig|tilmeld dig her|tilmeld nyhedsbrev|tilmelding|nej tak|registrer|annuller)',
    ],
    place: 'run',
  },
} satisfies Family
