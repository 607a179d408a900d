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
    words: ['få nyhederne direkte i din indbakke'],
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
    words: ['nyhedsbrev'],
    place: 'run',
    proof: {
      removes: ['Din e-mailadresse'],
      keeps: ['Nyhedsbrev afslørede kuppet', 'Tilmeld jer, sagde hun.'],
    },
  },
  /** A plea for the letters of the site: `Tilmeld dig vores nyhedsbrev`, `Nyhedsbrev: hver morgen det bedste fra havn24` */
  call: {
    lines: [
      '[{title}? ](tilmeld dig|skriv dig op til|abonnér på|abonner på|tilmeld dig til)[ nu| gratis| her] ' +
        '[(vores|det gratis|{publication}s)] (nyhedsbrev|nyhedsbrevet|nyhedsbreve)[ fra {publication}][ og {title}]',
      '(få) (de vigtigste|de seneste|dagens|vores bedste) (nyheder|artikler|historier)[ {title}] ' +
        '(i din indbakke|i indbakken|på mail|på e-mail|i din mail)[ hver {words}]',
      '[vores ]nyhedsbrev: (hver|det bedste|det vigtigste|få) {rest}',
      '(abonnér på|abonner på|følg) vores [(nye)] (podcast|podcasts)[ {words}]',
      '[få ](dagens|ugens) (vigtigste|bedste|største) (nyheder|historier|artikler)[ {words}] (i din indbakke|direkte i din indbakke|på mail|i din mail)',
    ],
    proof: {
      removes: [
        'Tilmeld dig gratis nyhedsbrevet fra havn24',
        'Abonnér på vores nyhedsbrev',
        'Få de vigtigste nyheder direkte i din indbakke',
        'Nyhedsbrev: hver morgen det bedste fra havn24',
        'Abonnér på vores podcast',
        'Dagens vigtigste nyheder i din indbakke',
      ],
      keeps: ['Tilmeld dig nyhedsbrevet, stod der på plakaten på broen.', 'Tilmeld dig løbet', 'Nyhedsbrev: et fag'],
    },
  },
  /** The way out of a mailing list: `Afmeld` */
  unsubscribe: {
    lines: ['(afmeld|afmeld nyhedsbrev|afmeld nyhedsbrevet|afmeld dig|afmeld dig her|afmeld dig nyhedsbrevet)'],
    place: 'edges',
    proof: { removes: ['Afmeld'], keeps: ['Afmeld bilen i tide, råder politiet'] },
  },
} satisfies ProvenFamily
