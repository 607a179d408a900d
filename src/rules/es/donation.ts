import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Apoya el periodismo independiente`, `Haz tu donación`, `Hazte socio` */
  appeal: {
    lines: ['(invítanos|invitanos|invítame) a un (café|cafecito)'],
    words: ['hazte socio', 'haz tu donación'],
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
    words: ['apóyanos'],
    place: 'run',
    proof: {
      removes: ['Donar', 'Colabora'],
      keeps: ['Donar sangre salva vidas', 'Colabora con la policía el detenido'],
    },
  },
  /** `Apoya el periodismo independiente`, `Ayúdanos a seguir informando`, `Si te ha gustado este artículo, apóyanos` */
  plea: {
    lines: [
      '[¡](apoya|apoye|apoyá|defiende|impulsa|sostén) [(el|al|nuestro|a nuestro|un)] ' +
        'periodismo[ independiente| libre| local| de calidad| de investigación| riguroso| de {site}]',
      '[¡](ayúdanos|ayudanos|ayúdenos) a (seguir|continuar|mantener|sostener|hacer|seguir haciendo) [{words} ](periodismo|informando|informándote)[ {title}]',
      '[¿](si te|si le|te|le) (ha gustado|gustó|gusta|ha interesado|ha parecido interesante) ' +
        '(este|esta|nuestro|el|la) (artículo|noticia|nota|reportaje|contenido|información|texto|entrevista|historia|' +
        'trabajo)[,|?]( | ¡)(apóyanos|apoya|ayúdanos|haz|dona|colabora|hazte|suscríbete|considera)[ {title}]',
      '(tu|su) (apoyo|aportación|aporte|donación|ayuda|contribución) (es|hace|nos|permite) {title} ' +
        '(haciendo periodismo|periodismo independiente|nuestro periodismo|seguir informando)[. {title}]',
    ],
    proof: {
      removes: [
        'Apoya el periodismo independiente',
        'Ayúdanos a seguir informando con tu donación',
        'Si te ha gustado este artículo, apóyanos',
        'Tu apoyo es fundamental para que sigamos haciendo periodismo. Hazte socio',
      ],
      keeps: [
        'Ayuda a sostener el periodismo una ley de 1990.',
        'Apoya el gobierno la ley de aguas',
        'Ayúdanos a seguir vivos, rogó.',
        'Tu apoyo es fundamental para el equipo, dijo el entrenador.',
      ],
    },
  },
  /** A plea for money: `Apoya nuestro trabajo con una donación`, `Haz una donación` */
  give: {
    lines: [
      '(apoya|apoye|apoyá) (nuestro|el) (trabajo|periodismo|proyecto|periodismo independiente|medio)[ con (una|tu|su) (donación|aporte|aportación)]',
      '(haz|haga|realiza) (una|tu|su) donación[ (a|para) {words}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Apoya nuestro trabajo con una donación', 'Haz una donación'],
      keeps: ['Apoya nuestro trabajo, dijo la ministra.', 'Haz una donación de sangre, pide el hospital.'],
    },
  },
} satisfies ProvenFamily
