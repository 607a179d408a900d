import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Todos los derechos reservados.`, `Derechos reservados © 2021 Diario Ejemplo` */
  'all-rights-reserved': {
    lines: [
      '[todos los |quedan |reservados ]derechos reservados[[.|,|:| -| –| —| \\|| •| a| por| para| de][ ](©|{year}|{publication})[ {matter}]]',
      '(todos los derechos reservados|reservados todos los derechos|derechos reservados)(.| -| –| —| \\|| •) {matter}',
      '(quedan|están) reservados todos los derechos',
    ],
    endings: ['todos los derechos reservados', '© {year} {site}[.|,| -] todos los derechos reservados[. {matter}]'],
    place: 'tail',
  },
  /** `Prohibida la reproducción total o parcial`, `© EFE 2021. Está expresamente prohibida la redistribución …` */
  'may-not': {
    lines: [
      '[queda |está |quedan |se encuentra ][terminantemente |expresamente |totalmente |estrictamente ](prohibida|prohibido|prohibidas) [expresamente] (la|su|toda|cualquier) [total|total o parcial] (reproducción|redistribución|copia|retransmisión|republicación)[ (total|parcial|o|y|sin|por|de (este|esta|todo|los|las) (contenido|contenidos|artículo|nota|noticia|material|sitio|página|texto|textos|portal|web|obra|publicación|o)){rest}|, {matter}]',
      '[queda |está ][terminantemente |expresamente |totalmente ]prohibida (la|su|toda) [total] (reproducción|redistribución|retransmisión|republicación)',
    ],
    endings: [
      '[queda |está ][terminantemente |expresamente ]prohibida (la|su) (reproducción|redistribución)[ (total|parcial|o|y|sin|por|de (este|esta|todo|los|las) (contenido|contenidos|artículo|nota|noticia|material|sitio|texto|portal|web|o)){rest}]',
      '© (efe|afp|ap|reuters) {year}[{matter}]',
    ],
    place: 'tail',
  },
  /** A wire’s own mark: `(c) Agencia EFE`, `© 2021 EFE` is taken everywhere; `Copyright Agencia EFE` only here. */
  agency: {
    lines: ['copyright (agencia efe|efe|afp|europa press|ap|reuters)[{matter}]', '(\\(c\\)|©) agencia efe[, s.a.]'],
    endings: ['copyright (agencia efe|efe|afp|europa press)', '\\(c\\) agencia efe'],
  },
} satisfies Family
