import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Fonte: Agência Brasil`, `(fonte: Jornal Exemplo online)`, `Via: Exemplo`, below the story */
  source: {
    lines: [
      'fonte[s]',
      '(fonte|fontes|via|fonte original|fonte da notícia|fonte da matéria|texto original|publicado originalmente em|' +
        'retirado de|extraído de|referência|referências)[ ]: {publication}',
      '(fonte|fontes) (-|–|—|\\||/|=) {publication}',
      '(retirado|extraído) (de|do|da) {publication}',
      'fonte {publication}',
      '[confira abaixo: ]fonte[ ]: {words} (online|facebook|site|no facebook)[ link]',
      'fonte[s][ ]: {matter} disponível em[:] {url}[{matter}]',
    ],
    endings: [
      'fonte[s]',
      '(fonte|fontes|via)[ ]: {publication}',
      '[confira abaixo: ]fonte[ ]: {words} (online|facebook|link)[ link]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Fonte: Agência Brasil',
        '( fonte: Jornal do Porto online )',
        'Fontes: AFP, BBC',
        'Fonte',
        'Fonte - Exemplo',
        'Fonte: página de Ana no facebook link',
        'Fonte: SILVA, Ana. Ponte nova. Disponível em: https://example.org/ponte',
      ],
      keeps: [
        'Fonte: a polícia, o hospital e duas testemunhas confirmam.',
        'Uma fonte do ministério negou.',
        'Fonte de vida e de conflito',
        'Via livre para a ponte',
      ],
    },
  },
  /** The same with an address: `Fonte: https://jornal.example/4`, `Link da matéria: https://…` */
  address: {
    lines: [
      '(fonte|fontes|via|link|link original|artigo original|matéria original|notícia original|matéria completa|' +
        'mais informações|url|publicado em|link da matéria|link da notícia|leia a matéria completa em|leia mais em|' +
        'saiba mais em|veja mais em|texto original)[ ][:][ ]{url}',
      '(leia|ler|ver|veja|acesse|confira) (o|a) (artigo|matéria|notícia|texto|reportagem|publicação) ' +
        '(original|original aqui|completa aqui|na íntegra|completa|completo)[ (em|aqui|no)][:] {url}',
      '(leia|ler|ver|veja|acesse) (o artigo original|a matéria original|a notícia original|o texto original|' +
        'o original|matéria original|artigo original)[ (em {publication}|aqui|no {publication}|em inglês)]',
      'link (da|para a|do|para o) (fonte|matéria original|artigo original|notícia|matéria)',
    ],
    endings: [
      '(fonte|fontes|via|link|mais informações)[ ][:][ ]{url}',
      '(leia|ver|veja) (o artigo original|a matéria original|a notícia original)[ (aqui|no {publication})]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Fonte: https://jornal.example/4',
        'Leia a matéria original',
        'Link da matéria: https://jornal.example/4',
        'Matéria completa: www.jornal.example/4',
      ],
      keeps: [
        'Ler o texto original custa, admite a professora.',
        'Link fatal',
        'Quem souber algo pode entrar em https://policia.example/aviso e avisar.',
      ],
    },
  },
  /** `Com informações da Agência Brasil`, `(*Com informações da AFP)`, `Com Lusa` */
  'with-information': {
    lines: [
      '[* |*|texto |matéria |nota ](com|com as) (informações|informação|dados|colaboração|reportagem|material|' +
        'agência|conteúdo|informacoes) (de|do|da|das|dos) [agência|agências|a agência|as agências|site|portal|jornal] ' +
        '{credit}',
      '[* |*]com (informações|informação) (de|do|da|das|dos) {publication}',
      '[* |*]com (informações|informação) (do|da|dos) (portal|site|sites|jornal|blog|agência|g1) {words}',
      '(as )informações são (da|do|de) {credit}',
      '(informações|com) (são|conteúdo) (da|do|de) {credit}',
    ],
    endings: [
      '[* |*]com (informações|informação|dados|colaboração) (de|do|da|das|dos) {credit}',
      '[* |*]com (informações|informação) (de|do|da) {publication}',
      '[* |*]com (informações|informação) (do|da|dos) (portal|site|sites|jornal|blog|agência|g1) {words}',
      '(as )informações são (da|do|de) {credit}',
      'com (lusa|agências|afp|efe|reuters|agência brasil|folhapress|ansa)[ e {credit}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Com informações da Agência Brasil',
        '(*Com informações da AFP)',
        'Com informações do portal porto hoje',
        'As informações são da Folhapress',
      ],
      keeps: [
        'Com informações da polícia, o juiz agiu.',
        'Com informações de seus espiões, o rei venceu a batalha.',
        'Com dados de hoje, a dívida é menor.',
        'Com a Lusa de luto, o time joga hoje',
      ],
    },
  },
} satisfies ProvenFamily
