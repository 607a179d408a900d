import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Invitanos a un cafe'],
    keeps: [
      'Hazte socio del club por 10 euros, dice el presidente.',
      'Tu ayuda hace posible que tres niños coman, dice la ONG.',
      'Su donación es fundamental para que el hospital abra, dijo la directora.',
      'Ayuda a sostener el periodismo una ley de 1990.',
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
