import type { ProvenFamily } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `EN VIVO`, `Última hora`, `Noticia en desarrollo`. */
  badge: {
    lines: ['(ver|mira|escuchar|sigue|seguir) (en vivo|en directo)'],
    words: [
      'noticia en desarrollo',
      'en vivo',
      'en directo',
      'directo',
      'vivo',
      'última hora',
      'ultima hora',
      'en desarrollo',
      'minuto a minuto',
      'al minuto',
      'alerta',
      'urgente',
      'en vivo y en directo',
      'ahora',
    ],
    place: 'run',
    proof: {
      removes: ['EN VIVO', 'Última hora', 'En directo'],
      keeps: ['En vivo desde el infierno', 'Última hora de un dictador', 'Ahora o nunca'],
    },
  },
  /** How it ends: `Aquí termina nuestra cobertura en vivo`, `Gracias por seguir nuestra cobertura` */
  closed: {
    yields: 'live-blog',
    lines: [
      '(aquí|hasta aquí) (termina|concluye|finaliza|cerramos|llega|acaba) {words} ' +
        '(cobertura|transmisión|directo|minuto a minuto|narración)[ (de|en|del|por|con){rest}]',
      '(gracias por|gracias a todos por) (seguir|seguirnos|acompañarnos|leer) {title} (cobertura|directo|en vivo|minuto a minuto|transmisión){rest}',
      'gracias por (seguir|acompañarnos en) (nuestra cobertura|nuestro directo|este directo|esta cobertura|este minuto a minuto|la transmisión)',
      '(este|el) (directo|en vivo|minuto a minuto) (ha finalizado|ha terminado|ha concluido|terminó|finalizó)',
    ],
    place: 'edges',
    proof: {
      removes: ['Aquí termina nuestra cobertura', 'Gracias por seguir nuestra cobertura', 'Este directo ha finalizado'],
      keeps: ['Aquí termina el viaje', 'Gracias por seguir vivos', 'El directo acaba con la racha'],
    },
  },
} satisfies ProvenFamily
