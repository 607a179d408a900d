import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Publicado: 12/05/2021`, `Actualizado a las 10:04`, `Publicado el 3 de mayo de 2021 a las 10:04` */
  labelled: {
    lines: [
      '(publicado|publicada) por {author} (en|a las) {stamp}',
      '[{stamp} ](actualizado|actualizada|publicado) a las {n}:{n}[ (h|hs|horas)]',
      '(publicado|publicada|actualizado|actualizada|creado|modificado|última actualización|ultima actualización|' +
        'última modificación|actualización|fecha de publicación|posteado|publicación|act|act.|fecha y hora|creada|' +
        'primera publicación|subido|emitido|última edición)[ ][:|el|el día|en|a las|:el|el:|en:|- | -][ ]{date}',
      '(publicado|publicada|creado|publicado el)[ ][:][ ]{date}[ ][/|\\||•|-|–|,|.| y] ' +
        '(actualizado|actualizada|modificado|última actualización|act|act.)[ ][:|el|a las|: a las|en][ ]{date}',
      '{stamp}[ ][/|\\||•|-|–|,|.|·|\\(] (actualizado|actualizada|modificado|última actualización|actualización|act|' +
        'act.|publicado)[ ][:|el|a las|: a las|en][ ]{date}',
      '(publicado|actualizado|publicada|actualizada)[:] hace {n} (segundos|minutos|minuto|horas|hora|días|día|semanas|semana|meses|mes|años|año)',
      '(actualizado|publicado)[:] hace (un|una) (segundo|minuto|hora|día|semana|mes|año)',
      '(actualizado|publicado)[:] (hoy|ayer)[ a las {date}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Actualizado a las 10:00',
        'Publicado: 12/05/2021',
        'Actualizado: 12/05/2021 - 10:04',
        'Actualizado a las 10:04',
        'Publicado el 3 de mayo de 2021',
        'Publicado el 03.05.2021 a las 10:04',
        'Última actualización: 12/05/2021 10:04',
        'Publicado: 12/05/2021 | Actualizado: 13/05/2021',
        '12/05/2021 Actualizado a las 10:04',
        'Actualizado hace 5 horas',
      ],
      keeps: [
        'Actualizado a las nuevas normas, el plan sigue.',
        'Publicado en 2019, el libro se vendió bien.',
        'Actualizado el censo, faltan mil vecinos.',
        'Fecha límite: 12 de mayo',
        'La cifra, actualizada en marzo, sube.',
      ],
    },
  },
  /** The label alone, its date elsewhere: `Publicado`, `Última actualización:` */
  label: {
    lines: ['{n} (min|minuto|minutos)'],
    words: [
      'publicado',
      'publicada',
      'actualizado',
      'actualizada',
      'última actualización',
      'fecha de publicación',
      'publicado el',
      'actualizado el',
      'fecha',
      'creado',
      'hora de publicación',
    ],
    place: 'run',
    proof: {
      removes: ['Publicado', 'Última actualización:', 'Actualizado'],
      keeps: ['Publicado y olvidado', 'Fecha de caducidad', 'Creado por error'],
    },
  },
  /** `5 minutos de lectura`, `Tiempo de lectura: 3 min` */
  'reading-time': {
    lines: [
      'tiempo de lectura',
      "{n}[ ](min|mins|min.|minuto|minutos|m|') (de lectura|lectura|leyendo|de audio)",
      '(lectura|tiempo de lectura|tiempo de lectura estimado|tiempo estimado de lectura|tiempo lectura|duración|' +
        'lectura de|lee en|tiempo estimado)[ |:|: |: menos de |de |aprox. |: aprox. ]{n}[ ]' +
        '(min|mins|min.|minuto|minutos|m|segundos|seg)[ de lectura]',
      '(menos de un|un|menos de 1|1) (minuto|min) de lectura',
    ],
    proof: {
      removes: ['5 minutos de lectura', 'Tiempo de lectura: 3 min', '• 2 min de lectura', 'Lectura: 4 minutos'],
      keeps: ['5 minutos de gloria', 'Un minuto de silencio', 'La lectura de 3 minutos bastó al juez.'],
    },
  },
  /** `hace 5 horas`, `Hace un día` */
  ago: {
    lines: [
      'hace {n} (segundos|min|minutos|minuto|h|hs|hora|horas|día|días|dia|dias|semana|semanas|mes|meses)',
      'hace (un|una) (segundo|minuto|hora|día|dia|semana|mes)',
      '(hoy|ayer)[,| a las] {stamp}',
    ],
    place: 'edges',
    proof: {
      removes: ['hace 5 horas', 'Hace un día', 'Hace 20 minutos'],
      keeps: ['Hace 20 años del golpe', 'Hace un frío polar', 'Hace 5 horas que espera.'],
    },
  },
} satisfies ProvenFamily
