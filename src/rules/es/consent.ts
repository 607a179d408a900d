import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Utilizamos cookies propias y de terceros para mejorar su experiencia.` */
  'cookie-notice': {
    lines: ['(utilizamos|usamos|empleamos) cookies'],
    proof: {
      removes: ['Utilizamos cookies'],
      keeps: [
        'Este contenido está alojado en la cárcel, dijo el juez.',
        'Al navegar por el río, aceptan las condiciones de uso del parque.',
        'Si sigue la sequía, habrá nuevas condiciones de uso del agua.',
        'Utilizamos cookies sin consentimiento, admitió la empresa.',
        'Al utilizar estas cookies, la firma violó la ley.',
        'Puede configurar mal las cookies un niño, dice la agencia.',
        'La agencia multó a la empresa por usar cookies sin permiso de los usuarios.',
        'Si continúa la lluvia, el club aplazará el partido.',
        'Las cookies de la abuela ganaron el concurso.',
        'Usamos la ley, no la fuerza',
      ],
    },
  },
} satisfies ProvenFamily
