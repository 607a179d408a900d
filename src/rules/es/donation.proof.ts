import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Apoya el periodismo independiente',
      'Haz tu donación aquí',
      'Hazte socio de Ejemplo',
      'Tu aporte nos permite seguir informando sin presiones.',
      'Apóyanos',
    ],
    keeps: [
      'Apoya el gobierno la ley de aguas',
      'Haz tu cama cada día, aconseja el almirante.',
      'Su apoyo económico al club terminó en mayo.',
      'Hazte la foto y vete, decía el cartel.',
    ],
  },
  button: {
    removes: ['Donar', 'Colabora'],
    keeps: ['Donar sangre salva vidas', 'Colabora con la policía el detenido'],
  },
}
