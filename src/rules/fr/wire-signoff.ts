import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires say it below the last paragraph. */
export const wireSignoff = {
  /** `(Reportage Anne Roy ; Rédaction Luc Paul)`, `Traduit par Anne Roy`, `(Anne Roy, édité par Luc Paul)` */
  desk: {
    lines: [
      '(reportage|rédigé|édité|traduit|traduction|version française|rédaction|adaptation|adapté|écrit|compte rendu|' +
        "avec la contribution|avec|service|rédaction et montage) (de|par|par :|d')[:] {credit}",
      '(reportage|version française|rédaction|traduction|avec|edité par|édition) {credit}[,| ;|;] ' +
        '(édité|édition|édité en français|version française|rédaction|traduit) (par|de) {credit}',
      '(version française|rédaction|édition|édité par|traduction|bureau de {words}|reportage)[ :|:| ]{author}',
      '{credit}[,| ;|;] (édité|édité en français) (par|de) {credit}',
      '(ont contribué|a contribué) à (cet article|ce reportage|cette dépêche)[ :|:] {credit}',
      '{credit} (a contribué|ont contribué|a participé|ont participé) à (cet article|ce reportage|cette dépêche|ce texte)[{rest}]',
      "cette dépêche [de la presse canadienne] a été publiée (pour la première fois|initialement|d'abord) {rest}",
      'cette dépêche de la presse canadienne a été publiée {rest}',
    ],
    endings: [
      "(reportage|édité|traduit|version française|rédaction) (de|par|d')[:] {credit}",
      '{credit}[,| ;] (édité|édité en français) par {credit}',
      "cette dépêche [de la presse canadienne] a été publiée (pour la première fois|initialement|d'abord) {rest}",
      'cette dépêche de la presse canadienne a été publiée {rest}',
    ],
    place: 'tail',
    proof: {
      removes: [
        '(Reportage de Anne Roy ; rédaction de Luc Paul)',
        'Traduit par Anne Roy',
        '(Anne Roy, édité par Luc Paul)',
        'Version française Anne Roy',
        'Anne Roy a contribué à cet article',
      ],
      keeps: [
        'Cette dépêche a été publiée par erreur, a reconnu l’agence.',
        'Reportage de guerre : une exposition',
        'Traduit pour la première fois en 1605, le livre vit encore.',
        'Anne Roy a aidé la police dans cette affaire.',
        'Rédaction de la loi',
      ],
    },
  },
  /** An agency that signs with its name: `(Belga)`, `APS`, `Agence QMI`; AFP and Reuters are taken everywhere */
  agency: {
    lines: [
      '(belga|ats|agence qmi|la presse canadienne|presse canadienne|aps|map|apa|apanews|pana|tap|aip|acap|' +
        'keystone-ats|relaxnews|etx daily up|etx studio|avec agences|agence ecofin|keystone-sda|awp|lap|' +
        'agence congolaise de presse|acp|angop|xinhuanet|ap/{words}|sputnik|anp|xinhua|la rédaction|rédaction)',
      '(afp|reuters|belga|ats|ap)[ ](/|-|et|,)[ ](relaxnews|vna|apa|aps|map|agences|la rédaction)',
    ],
    words: ['fin', 'fin du communiqué', 'fin de la dépêche', 'afp/vna/cvn', 'apanews', 'xx/xx'],
    endings: [
      '(belga|ats|agence qmi|la presse canadienne|aps|map|apa|tap|aip|acap|keystone-ats|relaxnews|la rédaction)',
      '(afp|reuters|belga|ats)[ ](/|-|et)[ ](relaxnews|agences|vna)',
    ],
    place: 'tail',
    proof: {
      removes: ['Agence QMI', 'APS', '(Keystone-ATS)', 'La rédaction'],
      keeps: ['L’agence Belga (Belga) fête son anniversaire lundi.', 'Fin d’une ère', 'Rédaction et applaudissements'],
    },
  },
} satisfies ProvenFamily
