import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** Buttons: `Doar`, `Apoie`, `Contribua`. */
  button: {
    lines: ['(doar|doe|doação|doações|apoie|apoiar|contribua|contribuir|colabore)'],
    place: 'run',
    proof: { removes: ['Doe', 'Apoie'], keeps: ['Doar sangue salva vidas', 'Apoie os braços'] },
  },
  /** `Apoie o jornalismo independente`, `Gostou desta reportagem? Apoie o porto24` */
  plea: {
    lines: [
      '(apoie|apoia|defenda|fortaleça) [(o|o nosso|nosso|um)] ' +
        'jornalismo[ independente| livre| local| de qualidade| investigativo| de investigação| (do|da) {site}]',
      '(ajude-nos|ajuda-nos|nos ajude) a (continuar|manter|seguir|fazer|produzir) ' +
        '[{words} ](jornalismo|informando|informar|a sua doação|sua doação|o seu apoio|seu donativo|o seu donativo)' +
        '[ {title}]',
      '(gostou|gostaste) (do|da|deste|desta|do nosso) (artigo|notícia|matéria|reportagem|conteúdo|texto|entrevista|' +
        'história|trabalho)[,|?] (apoie|ajude|ajude-nos|doe|contribua|torne-se|assine|considere|faça)[ {title}]',
      '(o seu|seu|o teu) (apoio|donativo|contributo) (é|torna|nos|permite) {title} ' +
        '(jornalismo|continuar a informar|torne-se assinante|faça a sua doação|seja assinante)[ {title}][. {title}]',
      '(o seu|seu) apoio é (fundamental|importante|essencial)(.|!) (torne-se assinante|assine|faça a sua doação|seja assinante|seja apoiador|doe)[ {words}]',
    ],
    proof: {
      removes: [
        'Apoie o jornalismo independente',
        'Ajude-nos a continuar com a sua doação',
        'Gostou desta reportagem? Apoie o porto24',
        'O seu apoio é fundamental. Torne-se assinante',
      ],
      keeps: [
        'Apoie a greve, pede o sindicato',
        'Ajude-nos a viver, pediu.',
        'O seu apoio é fundamental para o time, disse o treinador.',
      ],
    },
  },
  /** A plea for money: `Apoie o nosso trabalho com uma doação` */
  give: {
    lines: [
      '(apoie|apoia|ajude|contribua com) o (nosso|jornalismo) (trabalho|jornalismo|projeto|independente)[ com (uma|a sua|sua) (doação|contribuição|donativo)]',
      '(faça|faz) (uma|a sua|sua) doação[ (para|a) {words}]',
      'assine (o|a) {words}, apoie (por|via|com) pix[, {matter}]',
      '(apoie|contribua|doe) (por|via|com|pelo) pix[: {matter}| {words}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Apoie o nosso trabalho com uma doação', 'Apoie via Pix'],
      keeps: ['Apoie o nosso trabalho, pediu a diretora.', 'Faça uma doação de sangue, pede o hospital.'],
    },
  },
} satisfies ProvenFamily
