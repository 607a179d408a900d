import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Schrijf je in voor de nieuwsbrief',
      'Meld je aan voor onze gratis nieuwsbrief',
      'Abonneer je op onze nieuwsbrief',
      'Zet meldingen aan',
      'Schrijf je in voor onze nieuwsbrief Elke dag het nieuws',
    ],
    keeps: [
      'De nieuwsbrief van de partij riep op tot protest.',
      'Schrijf je brief met de hand',
      'Meld je bij de politie',
      'Ontvang gasten met een glimlach',
      'Nieuwsbrief van dader gevonden',
      'Elke ochtend vond hij een dreigbrief in uw mailbox.',
      'Vul je e-mailadres in op de site van de gemeente.',
      'Je kunt je altijd afmelden bij de gemeente.',
      'Ja, ik stuur hem een mail, zei de minister.',
      'Ja, ik heb die e-mail gezien, zei de wethouder.',
      'Bedankt voor uw aanmelding, stond er in de brief.',
      'Krijg je een vreemd bericht per mail? Klik dan niet op de link.',
      'Controleer je inbox, waarschuwt de bank.',
      'Blijf op de hoogte van de ladder',
      'Blijf op de hoogte via de regionale omroep, vraagt de gemeente.',
    ],
  },
  form: {
    removes: ['E-mailadres *'],
    keeps: ['Aanmelden kan tot mei', 'Nieuwsbrief lekt uit', 'Mis niets van de match'],
  },
}
