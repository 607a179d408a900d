import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Utilizamos cookies propias y de terceros para mejorar su experiencia.` */
  'cookie-notice': {
    lines: ['(utilizamos|usamos|empleamos) cookies'],
    words: ['utilizamos cookies propias y de terceros para mejorar su experiencia'],
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
  /** `Este sitio utiliza cookies para mejorar tu experiencia`, `Activa JavaScript para ver los comentarios`, `Tu navegador no soporta el elemento de audio` */
  'site-notice': {
    lines: [
      '(este sitio|este sitio web|esta web|esta página|esta página web|este portal|nuestra web|nuestro sitio web) ' +
        '(utiliza|usa|emplea) cookies[ (para|propias|y|de) {notice}]',
      '[por favor, ](activa|habilita|active|habilite|activá) javascript[ (para|en) {words}]',
      '(necesitas|debes|tienes que|es necesario|necesita|debe) (activar|habilitar) javascript[ (para|en) {words}]',
      '(tu|su|este) navegador no (soporta|admite|es compatible con|permite reproducir|puede reproducir) ' +
        '(el elemento|la etiqueta|vídeos|videos|el audio|el vídeo|el video|audio|vídeo|video|html5|iframes|este|' +
        'javascript)[ {words}]',
      'para (ver|visualizar|mostrar) (este|el) (contenido|video|vídeo|tuit)[,] ' +
        '(acepta|debes aceptar|es necesario aceptar|por favor acepta|tienes que aceptar|acepte|debe aceptar) {matter}',
      '(esta|la) dirección de (correo electrónico|correo) está (siendo protegida|protegida) contra (los robots de spam|robots de spam|spambots)[. {matter}]',
    ],
    proof: {
      removes: [
        'Este sitio utiliza cookies para mejorar tu experiencia',
        'Activa JavaScript para ver los comentarios',
        'Tu navegador no soporta el elemento de audio',
        'Necesitas activar JavaScript para ver este contenido',
        'Para ver este contenido, acepta las cookies.',
        'Esta dirección de correo electrónico está siendo protegida contra los robots de spam. Necesita tener JavaScript habilitado para poder verlo.',
      ],
      keeps: [
        'Esta web usa cookies de las abuelas, dice el pastelero.',
        'Activa la sirena el puente',
        'Tu navegador no soporta la tormenta, capitán.',
      ],
    },
  },
  /** Buttons of cookie banners: `Aceptar todas las cookies` */
  accept: {
    lines: ['(aceptar|rechazar) [todas] [las] cookies'],
    place: 'edges',
    proof: { removes: ['Aceptar todas las cookies'], keeps: ['Aceptar cookies cuesta caro, dice el informe.'] },
  },
} satisfies ProvenFamily
