import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Apoya el periodismo independiente`, `Haz tu donación`, `Hazte socio` */
  appeal: {
    lines: ['(invítanos|invitanos|invítame) a un (café|cafecito)'],
    place: 'edges',
    proof: {
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
  },
  /** Buttons: `Donar`, `Colabora`, `Apóyanos`. */
  button: {
    lines: ['(donar|dona|donaciones|doná|donar ahora|colabora|colaborar|contribuir|contribuye|apoyar|aportar)'],
    place: 'run',
    proof: {
      removes: ['Donar', 'Colabora'],
      keeps: ['Donar sangre salva vidas', 'Colabora con la policía el detenido'],
    },
  },
} satisfies ProvenFamily
