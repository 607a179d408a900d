import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Descarga nuestra app`, `Descargá la app de Ejemplo`, `Lee esta noticia en la app` */
  'get-app': {
    lines: [
      '[¡](descarga|descargá|descargue|descargar|descárgate|instala|instalá|instale|baja|bajá|baje|bájate|obtén|obtenga|prueba|conoce|usa) [ya|ahora|gratis|aquí] (nuestra|la) [nueva|nuestra] (app|aplicación|aplicacion)[es]',
      '[¡](descarga|descargá|descargue|descárgate|instala|instalá|instale|baja|bajá|baje|obtén|obtenga|prueba) [ya|ahora|gratis|aquí] (nuestra|la) [nueva] (app|aplicación|aplicacion)[ gratis| gratuita| móvil| oficial] (de|del) {publication}',
      '[¡](descarga|descargá|descargue|descárgate|instala|instalá|baja|bajá|obtén|obtenga|prueba) [ya|ahora|gratis|aquí] nuestra [nueva] (app|aplicación|aplicacion)[ gratis| gratuita| móvil| oficial] (y|para|en|desde|de|con|gratis){rest}',
      '[¡](descarga|descargá|descargue|descárgate|instala|instalá|baja|bajá|obtén|obtenga|prueba) [ya|ahora|gratis|aquí] la [nueva] (app|aplicación|aplicacion)[ gratis| gratuita| móvil| oficial] (para (android|ios|iphone|móvil|celular)|en (google play|app store|el app store|la app store|tu (celular|móvil|teléfono))|gratis|gratuita|móvil|ahora|aquí|oficial|desde (google|app|el app|la app)|y (mantente|recibe|lee|accede|disfruta|sigue|entérate|no te pierdas))[ {rest}]',
      '(la|nuestra) (app|aplicación) [de {publication}] (está disponible|ya está disponible|disponible|se puede descargar) [gratis] (en|para) (google|app|el|la|android|ios|iphone|dispositivos) {words}',
      '(la|nuestra) (app|aplicación) de {publication} (está|ya está) disponible (en|para) {rest}',
      '[¡](descarga|descargá|descargue) [la app de] {site} (en tu celular|en tu móvil|en google play|en la app store|para android|para ios|desde google play){rest}',
      '(lee|leé|lea|leer|abre|abrir|abrí|ver|escucha|escuchar|continúa|continuar) [esta noticia|este artículo|esta nota|más] en [la|nuestra] (app|aplicación)',
      '[¡]lleva {site} en tu (móvil|celular|bolsillo){rest}',
      '{matter}(descarga|descargue|descargá) [la última versión|la nueva versión|gratis] [de] nuestra (app|aplicación){matter}',
    ],
  },
  /** The badges of the stores: `Disponible en Google Play`, `Descárgala en el App Store` */
  badge: {
    lines: [
      '(disponible|descárgala|descárgalo|descargar|descarga|descárgate|consíguela|consíguelo|descargalo|descargala) [ya|gratis] (en|desde) [el|la] (app store|google play|play store|app gallery)[ y [en] (app store|google play|play store)]',
      '(app|aplicación|aplicaciones) (para|en) (android|ios|iphone|ipad|móvil|celular|smartphone)',
      '(nuestras|nuestra) (apps|app|aplicaciones|aplicación)',
    ],
    place: 'edges',
  },
} satisfies Family
