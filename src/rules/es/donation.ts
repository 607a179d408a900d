import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Apoya el periodismo independiente`, `Haz tu donación`, `Hazte socio` */
  appeal: {
    lines: ['(invítanos|invitanos|invítame) a un (café|cafecito)'],
    place: 'edges',
  },
  /** Buttons: `Donar`, `Colabora`, `Apóyanos`. */
  button: {
    lines: ['(donar|dona|donaciones|doná|donar ahora|colabora|colaborar|contribuir|contribuye|apoyar|aportar)'],
    place: 'run',
  },
} satisfies Family
