import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Apoya el periodismo independiente`, `Haz tu donación`, `Hazte socio` */
  appeal: {
    lines: [
      '[¡](apoya|apoyá|apoye|ayuda a|ayudá a|ayúdanos a|ayudanos a|ayude a|sostén|sostené|contribuye a|contribuye con|defiende|respalda|colabora con) [seguir haciendo|mantener|sostener|hacer|financiar] [el|al|nuestro|un|a nuestro|este] [buen] periodismo[ (independiente|libre|de calidad|local|de investigación|riguroso|que hacemos|crítico|feminista|de {publication})[ (con|y|por|desde|a través|haciéndote|en) {rest}]][. {matter}]',
      '[¡](haz|hacé|haga|realiza) (tu|su|una|un) (donación|aporte|donativo|contribución)[ (aquí|ahora|hoy)[{rest}]]',
      '[¡](hazte|hágase|hacete|sé) (socio|socia|miembro|suscriptor|suscriptora|premium|socio/a|colaborador|mecenas|parte de la comunidad)[ de {publication}| ahora| aquí| hoy| (por|desde) [solo|sólo] {n} [€|euros] [al mes]| y (apoya|accede|ayuda|disfruta|lee|recibe) {rest}]',
      '(tu|su) (aporte|donación|apoyo|contribución|ayuda|colaboración) (nos ayuda a (seguir|mantener|continuar|hacer|informar|ser)|nos permite (seguir|mantener|continuar|hacer|informar|ser)|{words} (periodismo|informando|informar|medio|independientes|independencia|información)){rest}',
      '(tu|su) (aporte|donación|apoyo|contribución|ayuda) nos (ayuda|permite) [a] (seguir|continuar) (informando|{words} independientes)',
      '{publication} es un (medio|periódico|diario|sitio|portal) [digital|de comunicación] (independiente|libre|sin fines de lucro|sin ánimo de lucro)[,| y| que] {title} (lectores|suscriptores|socios|lectoras|donaciones|aportes)[{matter}]',
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
