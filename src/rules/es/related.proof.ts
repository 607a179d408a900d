import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Noticias relacionadas Abre un nuevo puente en la ciudad',
      'Noticias relacionadas',
      'NOTAS RELACIONADAS',
      'Te puede interesar',
      'Te puede interesar:',
      'Lea también',
      'Lee también:',
      'También te puede interesar',
      'No te pierdas',
      'Otras noticias',
      'No dejes de leer',
      'Le recomendamos',
    ],
    keeps: [
      'Más noticias malas llegaron del sur.',
      'Noticias relacionadas con el caso llenaron la semana',
      'Te puede tocar a ti',
      'Lea también el prólogo',
      'No te pierdas en la niebla',
      'Otras voces, otros ámbitos',
    ],
  },
  ranking: {
    removes: [
      'Lo más leído',
      'Las más leídas',
      'Lo más visto',
      'Últimas noticias',
      'Recomendados',
      'Más leídas',
      'Lo + leído',
    ],
    keeps: [
      'Lo más difícil',
      'Últimas noticias del frente llegaron a lomo de mula.',
      'Tendencias suicidas en aumento',
      'Las más pobres pagan',
    ],
  },
  'weak-heading': {
    removes: [
      'Toda la actualidad de la ciudad',
      'Más información',
      'Relacionadas:',
      'Además',
      'Más en Política',
      'Más sobre Ejemplo',
    ],
    keeps: [
      'Todas las noticias de la guerra son malas, dice el poeta.',
      'Más sobre ruedas que a pie, resume el informe.',
      'Además de pan, vino',
      'Más de lo mismo.',
    ],
  },
}
