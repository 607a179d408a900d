import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Todos los derechos reservados.`, `Derechos reservados © 2021 Diario Ejemplo` */
  'all-rights-reserved': {
    lines: [
      '[todos los |quedan |reservados ]derechos reservados[[.|,|:| -| –| —| \\|| •| a| por| para| de][ ](©|{year}|{publication})[ {matter}]]',
      '(todos los derechos reservados|reservados todos los derechos|derechos reservados)(.| -| –| —| \\|| •) {matter}',
      '(quedan|están) reservados todos los derechos',
      'reservados todos los derechos',
    ],
    endings: ['todos los derechos reservados', '© {year} {site}[.|,| -] todos los derechos reservados[. {matter}]'],
    place: 'tail',
    proof: {
      removes: [
        'Todos los derechos reservados a Editorial Ejemplo',
        'Quedan reservados todos los derechos',
        'Todos los derechos reservados.',
        'Derechos reservados',
        'Todos los derechos reservados - Editorial Ejemplo S.A.',
        'Reservados todos los derechos.',
      ],
      keeps: [
        'Todos los derechos reservados a las víctimas serán respetados, dijo el juez.',
        'Derechos reservados para los pueblos originarios, reclamó la diputada.',
        'El proceso recuerda que todos los derechos reservados no valen contrato.',
        'Los derechos reservados a los pueblos originarios siguen sin ley, dijo la diputada.',
        'Todos los derechos, todos los días',
        'Derechos humanos',
      ],
    },
  },
  /** `Prohibida la reproducción total o parcial`, `© EFE 2021. Está expresamente prohibida la redistribución …` */
  'may-not': {
    lines: [
      '(se puede|se permite|está permitido|está permitida|se autoriza) (reproducir|la reproducción de|republicar) ' +
        '(este|esta|nuestro|nuestros) (artículo|contenido|texto|noticia|contenidos|artículos)[,] ' +
        '(citando|siempre que|mencionando|con mención) {title}',

      '[queda |está |quedan |se encuentra ][terminantemente |expresamente |totalmente |estrictamente ]' +
        '(prohibida|prohibido|prohibidas) [expresamente] (la|su|toda|cualquier) [total|total o parcial] ' +
        '(reproducción|redistribución|copia|retransmisión|republicación)' +
        '[ (total|parcial|o|y|sin|por|de (este|esta|todo|los|las) (contenido|contenidos|artículo|nota|noticia|material|' +
        'sitio|página|texto|textos|portal|web|obra|publicación|o)){rest}|, {matter}]',
      '[queda |está ][terminantemente |expresamente |totalmente ]prohibida (la|su|toda) [total] (reproducción|redistribución|retransmisión|republicación)',
    ],
    endings: [
      '[queda |está ][terminantemente |expresamente ]prohibida (la|su) (reproducción|redistribución)' +
        '[ (total|parcial|o|y|sin|por|de (este|esta|todo|los|las) (contenido|contenidos|artículo|nota|noticia|material|' +
        'sitio|texto|portal|web|o)){rest}]',
      '© (efe|afp|ap|reuters) {year}[{matter}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Se puede reproducir este artículo citando la fuente',

        'Prohibida la reproducción total o parcial',
        'Prohibida su reproducción total o parcial, sin autorización escrita de su titular.',
        'Queda prohibida la reproducción total o parcial de este contenido.',
      ],
      keeps: [
        'Prohibida la reproducción del lince en cautividad.',
        'Queda prohibida la copia de llaves en la prisión.',
        'Toda distribución de propaganda está prohibida sin permiso.',
        'Si quiere publicar este libro, pague, le dijo.',
        'Este material está protegido por derechos de autor, dijo el juez a los alumnos.',
        'Prohibida la venta de alcohol el domingo',
        'La reproducción del lince ibérico en cautividad bate un récord.',
        'Queda prohibido fumar en la playa, decidió el pleno.',
        'Si desea ayudar a los vecinos, llame al ayuntamiento.',
      ],
    },
  },
  /** A wire’s own mark: `(c) Agencia EFE`, `© 2021 EFE` is taken everywhere; `Copyright Agencia EFE` only here. */
  agency: {
    lines: ['copyright (agencia efe|efe|afp|europa press|ap|reuters)[{matter}]', '(\\(c\\)|©) agencia efe[, s.a.]'],
    endings: ['copyright (agencia efe|efe|afp|europa press)', '\\(c\\) agencia efe'],
    proof: {
      removes: ['(c) Agencia EFE', 'Copyright Agencia EFE', 'Copyright AFP'],
      keeps: ['El copyright de la canción pasó a su hija', 'La Agencia EFE cumple años'],
    },
  },
} satisfies ProvenFamily
