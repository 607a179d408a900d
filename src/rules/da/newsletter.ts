import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Tilmeld dig vores nyhedsbrev`, `Få nyhederne direkte i din indbakke` */
  'sign-up': {
    lines: [
      '[(gå ikke glip|vil du|hold dig|kan du lide|få overblik){matter}(.|?|!| –| -|,) ](tilmeld dig|abonner på|abonnér på|skriv dig op til) [gratis|her|nu] [vores|vore|et af vores|det daglige|{site}s] [{words}] (nyhedsbrev|nyhedsbrevet|nyhedsbreve|nyhedsmail)[ (og|for|så|her|nu|gratis|fra|med) {matter}]',
      '[(gå ikke glip|vil du|hold dig|kan du lide|få overblik){matter}(.|?|!| –| -|,) ](tilmeld dig|abonner på|få|modtag) [vores|et af vores|det daglige] (nyhedsbrev|nyhedsbrevet|nyhedsbreve)[ {matter}]',
      '(modtag|få) (vores|vore|et af vores|det daglige|{publication}) [{words}] (nyhedsbrev|nyhedsbrevet|nyhedsbreve|nyhedsmail)[ {matter}]',
      '(gå ikke glip af|vil du have|vil du modtage) {title} (i din indbakke|i indbakken|direkte i indbakken|på mail|på e-mail|direkte på mobilen)[?|.][{matter}]',
      'få (nyhederne|nyheder|det seneste|de seneste|seneste nyt|vores|opdateringer|dagens|ugens|de vigtigste|alle|alt|tips|lokale nyheder|det bedste|besked)[ {title}] (i din indbakke|direkte i din indbakke|i indbakken|direkte i indbakken|på mail|på e-mail|direkte på mobilen)[?|.][{matter}]',
      '(gå ikke glip af|vil du have|vil du modtage) {title} nyhedsbrev[?|.][{matter}]',
      'vil du (have|modtage|tilmelde dig) (vores|vore) (nyhedsbrev|nyhedsbreve)[?][ {matter}]',
      '(tak for din|tak for) tilmelding[en][{matter}]',
      '(jeg accepterer|jeg giver|ved at tilmelde|ved tilmelding|du kan altid|du kan til enhver tid|ja tak) {matter} (nyhedsbrev|nyhedsbreve|privatlivspolitik|framelde dig|afmelde dig|persondatapolitik)[{matter}]',
      '(ved at tilmelde dig|ved tilmelding) {matter} (betingelser|vilkår|markedsføring)[{matter}]',
      'jeg (accepterer|har læst) [og accepterer] (betingelserne|vilkårene|handelsbetingelserne|privatlivspolitikken|abonnementsbetingelserne)[ og {words}]',
      '(indtast|skriv|angiv) (din e-mailadresse|din e-mail|din mailadresse|din mail|e-mailadresse|din email)[ {words}]',
      'du er nu (tilmeldt|registreret|abonnent)[ (til|på|som) {words}| {words}]',
      '(slå|aktiver|tillad|få) [vores] (notifikationer|push-beskeder|nyheder) [til|som push]',
      '(abonnér|abonner) på bloggen [via e-mail]',
    ],
    endings: ['tilmeld dig (vores|et af vores) (nyhedsbrev|nyhedsbreve)'],
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
