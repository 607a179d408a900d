import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Apoya el periodismo independiente`, `Haz tu donación`, `Hazte socio` */
  appeal: {
    lines: [
      '[¡](apoya|apoyá|apoye|ayuda a|ayudá a|ayúdanos a|ayudanos a|ayude a|sostén|sostené|contribuye a|contribuye con|defiende|respalda|colabora con) [seguir haciendo|mantener|sostener|hacer|financiar] [el|al|nuestro|un|a nuestro|este] [buen] periodismo[ {rest}][. {matter}|, {matter}]',
      '[¡](haz|hacé|haga|realiza) (tu|su|una|un) (donación|aporte|donativo|contribución)[ (aquí|ahora|hoy)[{rest}]]',
      '[¡](hazte|hágase|hacete|sé) (socio|socia|miembro|suscriptor|socio/a|colaborador|mecenas|parte de la comunidad)[ (de|ahora|aquí|y|por|desde)[{rest}]]',
      '(tu|su) (aporte|donación|apoyo|contribución|ayuda|colaboración) (nos ayuda|nos permite|hace posible que|es fundamental para que|es importante para que|nos permitirá) {matter}',
      '(si te gusta|si valoras|si te gustó|si crees en|si llegaste hasta|si has llegado hasta|si te gustan) {title} (apoya|apóyanos|donar|dona|donación|hazte socio|colabora|suscríbete|aporte){matter}',
      '(invítanos|invitanos|invítame) a un (café|cafecito)',
      '(apóyanos|apoyanos|colabora con nosotros|dona aquí|donar aquí|apóyanos en patreon|quiero apoyar|quiero donar|ayúdanos a seguir informando|ayúdanos a seguir)',
    ],
    place: 'edges',
  },
  /** Buttons: `Donar`, `Colabora`, `Apóyanos`. */
  button: {
    lines: ['(donar|dona|donaciones|doná|donar ahora|colabora|colaborar|contribuir|contribuye|apoyar|aportar)'],
    place: 'run',
  },
} satisfies Family
