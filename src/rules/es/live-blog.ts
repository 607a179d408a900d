import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `EN VIVO`, `Última hora`, `Noticia en desarrollo`. */
  badge: {
    lines: [
      '(en vivo|en directo|directo|vivo|última hora|ultima hora|en desarrollo|minuto a minuto|al minuto|alerta|urgente|en vivo y en directo|ahora)',
      '(ver|mira|escuchar|sigue|seguir) (en vivo|en directo)',
      '(momentos|puntos|datos|eventos|hechos) (clave|claves|destacados|principales)',
    ],
    place: 'run',
  },
  /** A story that grows: `Noticia en desarrollo…`, `Habrá ampliación`, `En breve más información` */
  developing: {
    lines: [
      '[esta es una] (noticia|nota|información|historia|informacion) en (desarrollo|proceso|construcción|ampliación|actualización|curso|elaboración|breve ampliaremos)[[.|,|;|:| y| que] {matter}]',
      '(habrá|en breve|pronto|en instantes|próximamente|en minutos) [habrá] (ampliación|más información|más detalles|mas informacion|ampliaremos|ampliamos|mayor información|ampliamos esta información|ampliaremos la información)',
      '(ampliaremos|seguiremos ampliando|seguirá ampliación|más información en breve|más información en instantes|más detalles en breve|ampliación en breve|habrá ampliación)[ (la|esta|más) (información|noticia|nota)| en breve]',
    ],
    endings: [
      '[esta es una] (noticia|nota|información) en (desarrollo|construcción|ampliación)',
      '(habrá ampliación|más información en breve|en breve más información|ampliaremos)',
    ],
    place: 'edges',
  },
  /** A control: `Ver más actualizaciones`, `Sigue la cobertura en vivo aquí` */
  control: {
    lines: [
      '(ver|mostrar|cargar) [más] (actualizaciones|entradas anteriores|mensajes nuevos|nuevos mensajes|nuevas actualizaciones)',
      '(sigue|siga|seguí|seguir|sigue aquí) [aquí] (la cobertura|el minuto a minuto|la última hora|nuestra cobertura|las actualizaciones)[ en (vivo|directo)][ aquí| en este enlace]',
      '(actualización automática|actualizar automáticamente|más recientes primero|más antiguos primero)',
    ],
  },
  /** How it ends: `Aquí termina nuestra cobertura en vivo`, `Gracias por seguir nuestra cobertura` */
  closed: {
    yields: 'live-blog',
    lines: [
      '(aquí|hasta aquí) (termina|concluye|finaliza|cerramos|llega|acaba) {words} (cobertura|transmisión|directo|minuto a minuto|narración)[ (de|en|del|por|con){rest}]',
      '(gracias por|gracias a todos por) (seguir|seguirnos|acompañarnos|leer) {title} (cobertura|directo|en vivo|minuto a minuto|transmisión){rest}',
      'gracias por (seguir|acompañarnos en) (nuestra cobertura|nuestro directo|este directo|esta cobertura|este minuto a minuto|la transmisión)',
      '(este|el) (directo|en vivo|minuto a minuto) (ha finalizado|ha terminado|ha concluido|terminó|finalizó)',
    ],
    place: 'edges',
  },
} satisfies Family
