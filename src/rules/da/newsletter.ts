import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Tilmeld dig vores nyhedsbrev`, `Få nyhederne direkte i din indbakke` */
  'sign-up': {
    lines: [
      '(gå ikke glip af|vil du have|vil du modtage) {title} nyhedsbrev[?|.][{matter}]',
      'vil du (have|modtage|tilmelde dig) (vores|vore) (nyhedsbrev|nyhedsbreve)[?][ {matter}]',
      '(tak for din|tak for) tilmelding[en][{matter}]',
      '(ved at tilmelde dig|ved tilmelding) {matter} (betingelser|vilkår|markedsføring)[{matter}]',
      'du er nu (tilmeldt|registreret|abonnent)[ (til|på|som) {words}| {words}]',
      '(slå|aktiver|tillad|få) [vores] (notifikationer|push-beskeder|nyheder) [til|som push]',
      '(abonnér|abonner) på bloggen [via e-mail]',
    ],
    proof: {
      removes: [
        'Slå notifikationer til',
        'Gå ikke glip af noget – tilmeld dig nyhedsbrevet',
        'Vil du have vores nyhedsbrev?',
        'Tak for din tilmelding!',
        'Du er nu tilmeldt nyhedsbrevet',
      ],
      keeps: [
        'Nyhedsbrevet lækkede.',
        'Tilmeld dig løbet',
        'Få styr på gælden',
        'Jeg accepterer ikke betingelserne, sagde hun.',
        'Vil du have kaffe på mobilen?',
        'Få år senere lukkede avisens nyhedsbrev',
        'Modtag aldrig penge fra fremmede, advarer et nyhedsbrev',
        'Du kan altid vende hjem på de betingelser',
        'Få svarer på mail fra kommunen.',
      ],
    },
  },
  /** Labels and buttons, which need company: `Nyhedsbrev`, `Din e-mailadresse` */
  form: {
    lines: ['[din ](e-mailadresse|e-mail-adresse|mailadresse|e-mail adresse)[ \\*]'],
    place: 'run',
    proof: {
      removes: ['Din e-mailadresse'],
      keeps: ['Nyhedsbrev afslørede kuppet', 'Tilmeld jer, sagde hun.'],
    },
  },
} satisfies ProvenFamily
