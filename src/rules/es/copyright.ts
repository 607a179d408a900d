import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Todos los derechos reservados.`, `Derechos reservados © 2021 Diario Ejemplo` */
  'all-rights-reserved': {
    lines: [
      '[todos los |quedan |reservados ]derechos reservados[[.|,|:| -| –| —| \\|| •| a| por| para| de][ ](©|{year}|{publication})[ {matter}]]',
      '(todos los derechos reservados|reservados todos los derechos|derechos reservados)(.| -| –| —| \\|| •) {matter}',
      '(© |copyright ){matter}(reservados todos los derechos|todos los derechos reservados)[(.|,| -| –| \\|) {matter}]',
      '(quedan|están) reservados todos los derechos',
      '(reservados todos los derechos|todos los derechos están reservados|algunos derechos reservados)',
      '{publication}[.|,| \\|| -| –] todos los derechos reservados[[.|,| -| –| \\|][ ]({year}|{publication})]',
      'copyright[ ©| \\(c\\)| ] {matter} [todos los] derechos reservados[{matter}]',
      'derechos de autor {year}[{matter}]',
    ],
    endings: ['todos los derechos reservados', '© {year} {site}[.|,| -] todos los derechos reservados[. {matter}]'],
    place: 'tail',
  },
  /** `Prohibida la reproducción total o parcial`, `© EFE 2021. Está expresamente prohibida la redistribución …` */
  'may-not': {
    lines: [
      '[queda |está |quedan |se encuentra ][terminantemente |expresamente |totalmente |estrictamente ](prohibida|prohibido|prohibidas) [expresamente] (la|su|toda|cualquier) [total|total o parcial] (reproducción|redistribución|copia|retransmisión|republicación)[ (total|parcial|o|y|sin|por|de (este|esta|todo|los|las) (contenido|contenidos|artículo|nota|noticia|material|sitio|página|texto|textos|portal|web|obra|publicación|o)){rest}|, {matter}]',
      '[queda |está ][terminantemente |expresamente |totalmente ]prohibida (la|su|toda) [total] (reproducción|redistribución|retransmisión|republicación)',
      '(se prohíbe la|se prohibe la|toda|se prohíbe su) (reproducción|redistribución|retransmisión|republicación) [total o parcial|parcial o total|total] {matter} (autorización|permiso del|permiso de|consentimiento|este sitio|contenidos)[{matter}]',
      '(se prohíbe la|se prohibe la|se prohíbe su) (reproducción|redistribución|retransmisión|republicación) (total|parcial|sin){rest}',
      '(©|copyright){matter} (queda|está) [expresamente|terminantemente] prohibida {matter}',
      'el diario {site} no se (hace responsable|responsabiliza) {matter}',
      '(este contenido|este artículo|esta nota|este material|esta obra) (está protegido|está protegida|se encuentra protegido|cuenta con|está bajo) {title} (derechos de autor|copyright|licencia{rest}|propiedad intelectual)[(. | y | de {publication}){matter}]',
      'si (desea|quiere|quieres|deseas) (reproducir|republicar) (este|esta|estos) (artículo|contenido|contenidos|nota|texto|noticia){matter}',
      'si te interesa licenciar este contenido contacta con {matter}',
      '{matter} prohibida su reproducción[ total o parcial][{matter}]',
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
