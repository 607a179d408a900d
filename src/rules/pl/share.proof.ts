import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Udostępnij na Facebooku',
      'Kliknij, aby udostępnić na Twitterze (Otwiera się w nowym oknie)',
      'Wyślij e-mailem',
      'Spodobał ci się ten artykuł? Udostępnij go!',
      'Udostępnij na X (Otwiera się w nowym oknie)',
      'Podobał Ci się artykuł?',
      'Podaruj ten artykuł znajomemu',
    ],
    keeps: [
      'Podziel się chlebem, mówi stare przysłowie.',
      'Udostępnij salę młodym, prosili radni burmistrza.',
      'Wyślij list do króla',
      'Poleć na księżyc',
      'Czy ten człowiek był winny?',
      'Podaruj krew',
      'Podoba się to mieszkańcom osiedla.',
    ],
  },
  button: {
    removes: ['Udostępnij', 'Drukuj', 'Udostępnij: Facebook Twitter', 'Polub 12'],
    keeps: ['Drukuj banknoty', 'Oceń sam', 'Udostępnij 12 mieszkań'],
  },
}
