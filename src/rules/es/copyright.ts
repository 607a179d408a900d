import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Todos los derechos reservados.`, `Derechos reservados © 2021 Diario Ejemplo` */
  'all-rights-reserved': {
    lines: [
      '[todos los ]derechos reservados[ (©|\\|| -|,|.|a|por|para|de|–|2){matter}]',
      '(todos los derechos reservados|reservados todos los derechos)[.|,| -| –| ©] {matter}',
      '(reservados todos los derechos|todos los derechos están reservados|algunos derechos reservados)',
      '{site}[.|,| \\|| -| –] todos los derechos reservados',
      'copyright[ ©| \\(c\\)| ] {matter} [todos los] derechos reservados[{matter}]',
      'derechos de autor {year}[{matter}]',
    ],
    endings: ['todos los derechos reservados', '© {year} {site}[.|,| -] todos los derechos reservados[{matter}]'],
    place: 'tail',
  },
  /** `Prohibida la reproducción total o parcial`, `© EFE 2021. Está expresamente prohibida la redistribución …` */
  'may-not': {
    lines: [
      '[queda |está |quedan |se encuentra ][terminantemente |expresamente |totalmente |estrictamente ](prohibida|prohibido|prohibidas) [expresamente] (la|su|toda|cualquier) [total] (reproducción|redistribución|copia|retransmisión|republicación)[ {matter}|, {matter}]',
      '(se prohíbe la|se prohibe la|toda|se prohíbe su) (reproducción|redistribución|retransmisión|republicación|distribución) {matter} (prohibida|autorización|permiso|consentimiento|prohibido)[{matter}]',
      '{site} (queda|está) [expresamente|terminantemente] prohibida {matter}',
      'el diario {site} no se (hace responsable|responsabiliza) {matter}',
      '(este contenido|este artículo|esta nota|este material|esta obra) (está protegido|está protegida|se encuentra protegido|cuenta con|está bajo) {title} (derechos de autor|copyright|licencia{rest}|propiedad intelectual)[{matter}]',
      'si (desea|quiere|quieres|deseas) (reproducir|republicar|utilizar|publicar) (este|esta|estos) {matter}',
      'si te interesa licenciar este contenido contacta con {matter}',
      '{matter} {title} prohibida su reproducción total o parcial{matter}',
    ],
    endings: [
      '[queda |está ][terminantemente |expresamente ]prohibida (la|su) (reproducción|redistribución){matter}',
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
