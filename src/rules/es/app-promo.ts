import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** The badges of the stores: `Disponible en Google Play`, `Descárgala en el App Store` */
  badge: {
    lines: ['(nuestras|nuestra) (apps|app|aplicaciones|aplicación)'],
    words: ['descárgala en el app store', 'disponible en google play'],
    place: 'edges',
    proof: {
      removes: ['Nuestras apps'],
      keeps: [
        'Disponible en farmacias desde el lunes',
        'Aplicaciones para frenar el dengue',
        'Disponible en Google Play, el juego suma millones de descargas.',
      ],
    },
  },
  /** `Descarga la app de puerto24`, `Instala nuestra aplicación y no te pierdas nada` */
  'get-app': {
    lines: [
      '[¡](descarga|descárgate|descargate|descargue|descargá|bájate|instala|instale)[ ya| ahora| hoy| aquí| gratis|' +
        ' gratuitamente] (la|nuestra) (app|aplicación)[ móvil| gratuita| oficial][ de {publication}| en tu {words}|' +
        ' para ios y android| para android e ios][( y|, y| para) (no te|recibe|recibir|entérate|estar|mantente|' +
        'mantenerte|lleva|accede|disfruta|sigue|seguir|lee) {title}]',
      '[ya ](disponible|disponibles|descárgala|descárgalas) en ' +
        '[la |el ](app store|google play|apple store|play store)( y| y en|,| o) ' +
        '[la |el ](app store|google play|apple store|play store)',
    ],
    proof: {
      removes: [
        'Descarga la app de puerto24',
        'Instala nuestra aplicación y no te pierdas ninguna noticia',
        'Disponible en App Store y Google Play',
      ],
      keeps: [
        'Descarga la app de citas y vacúnate, pide el ministerio.',
        'Los conductores pagan por teléfono. Descarga la aplicación del ayuntamiento.',
        'Disponible en Google Play, el juego suma millones de descargas.',
      ],
    },
  },
} satisfies ProvenFamily
