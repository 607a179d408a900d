import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Apoie o jornalismo independente`, `Faça uma doação`, `Ajude-nos a continuar` */
  appeal: {
    lines: [
      '(apoie|apoia|ajude|contribua com|contribua para|fortaleça|financie|sustente|colabore com) [a manter|a fazer|a sustentar|você também] [o|um|nosso|a|o nosso|este] (jornalismo|projeto de jornalismo|trabalho jornalístico|jornalismo independente|jornalismo local|jornalismo de qualidade|jornalismo livre|jornalismo profissional|jornalismo investigativo)[ (do|da|de) {publication}][ (com|e|por|a partir|fazendo|assinando) {rest}][. {matter}|, (faça|doe|assine|contribua|seja|torne-se){matter}]',
      '(faça|faz) (uma|a sua|sua|um) (doação|contribuição|donativo|pix)[ (aqui|agora)[{rest}]]',
      '(seja|torne-se|faça-se) [um|nosso] (apoiador|apoiadora|doador|patrono|membro|sócio)[ (do|da) {publication}| agora| aqui| hoje| e (ajude|apoie|contribua|receba) {rest}]',
      '(sua|a sua) (doação|contribuição) (nos ajuda a|ajuda-nos a|nos permite) (continuar|manter|fazer|produzir|informar|seguir|ser){matter}',
      '(sua|a sua|seu|o seu) (doação|contribuição|apoio) {words} (jornalismo|independência|independentes|informação|continuar)[ {rest}]',
      '[o |a ]{publication} é um (veículo|site|jornal|portal|meio) [de comunicação|digital|de notícias] independente[,| e| mantido] {title} (leitores|assinantes|doações|leitoras|apoiadores)[{matter}]',
      '(se você gosta|se gosta|se chegou até aqui|se você valoriza|se você gostou) {title} (apoie|apoio|doação|doe|contribua|assine|considere){matter}',
      '(apoie-nos|apoie o nosso trabalho|apoie nosso trabalho|ajude-nos a continuar|contribua com a gente|quero apoiar|colabore conosco|pague-nos um café|doe agora|doe aqui)',
    ],
    place: 'edges',
  },
  /** Buttons: `Doar`, `Apoie`, `Contribua`. */
  button: { lines: ['(doar|doe|doação|doações|apoie|apoiar|contribua|contribuir|colabore)'], place: 'run' },
} satisfies Family
