import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Lee más noticias en Ejemplo',
      'Nota completa aquí',
      'Continuar leyendo «Abre un nuevo puente»',
      'Leer más',
      'Leer más...',
      'Seguir leyendo',
      'Seguir leyendo:',
      'Leer noticia completa',
      'Ver más artículos',
      'Lea más aquí',
      'Continúa leyendo',
    ],
    keeps: [
      'Lee más en vacaciones el niño del norte.',
      'Leer más libros',
      'Seguir leyendo a los clásicos',
      'Leer más de noche daña la vista, según un estudio.',
      'Ver más artículos de lujo en la calle',
    ],
  },
  button: {
    removes: ['Ver más', 'Saber más', 'Ver todo'],
    keeps: ['Ver más allá', 'Más información que nunca', 'Saber más de vinos'],
  },
  labelled: {
    removes: [
      'Lea también: Los vecinos votan por el puente',
      'Lee también: Los bancos no creen en la reforma: agencia',
      'LEE ADEMÁS | Los vecinos votan por el puente',
      'Te puede interesar: Qué se sabe del puente',
      'LE PUEDE INTERESAR: ¿Qué pasa con el puente?',
      'Leé también: El pueblo dijo que no',
      'También puede leer: Los vecinos votan por el puente',
      'También lea: Los vecinos votan por el puente',
      'Mirá también: Los vecinos votan por el puente',
      'Leer más: Los vecinos votan por el puente',
      '(Lea también: Los vecinos votan por el puente)',
      '(Le puede interesar: Qué se sabe)',
      '[Te puede interesar: Qué se sabe]',
    ],
    keeps: [
      'Lea también los clásicos: le harán bien.',
      'Lee también: ayuda.',
      'Además: pan y vino',
      'Te puede interesar saber que el bus pasa los domingos.',
      'Mira: no hay nada que hacer.',
      'Contexto: en 2019 el puente cayó. Murieron tres personas.',
    ],
  },
  'no-colon': {
    removes: [
      'Te puede interesar Los vecinos votan por el puente',
      'Lee también ¿Qué pasa con el puente?',
      'Lea también: https://diario.example/4',
    ],
    keeps: ['Te puede interesar también a ti', 'Lea también El Quijote.', 'No te pierdas en el bosque, le dijo.'],
  },
  bracketed: {
    removes: ['[Leer más]'],
    keeps: [
      'El juez (lea también el auto) calló.',
      'Dijo “[lo] puede interesar”.',
      'Le pidió (ver más abajo) perdón.',
      'El cartel de la pared (lea más: le hará feliz) llevaba años allí.',
      'Lo “ayudaron” [lea más: lo compraron todos] durante años, dice ella.',
    ],
  },
  section: {
    removes: [
      'Contexto: El pueblo ardió en 2003',
      'Además: El mercado cierra el sábado',
      'Video: Así fue la jornada en el puente',
      'Fotos: Los vecinos votan por el puente',
    ],
    keeps: ['Opinión: no la tiene.', 'Video y fotos prueban el choque', 'Entrevista con el vampiro'],
  },
}
