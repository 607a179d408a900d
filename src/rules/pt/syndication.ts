import type { ProvenFamily } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `O post A ponte reabre apareceu primeiro em Exemplo.` */
  'appeared-first': {
    lines: [
      '(o post|o artigo|a matéria|a notícia|o conteúdo|o texto|a postagem) {work} ' +
        '(apareceu primeiro em|apareceu primeiro no|aparece primeiro em|aparece primeiro no|foi publicado primeiro em|' +
        'apareceu primeiro na|foi publicada primeiro em) {site}',
    ],
    endings: [
      '(o post|o artigo|a matéria|a notícia|o conteúdo|a postagem) {work} ' +
        '(apareceu primeiro em|apareceu primeiro no|aparece primeiro em|aparece primeiro no|apareceu primeiro na) ' +
        '{site}',
    ],
    proof: {
      removes: [
        'O post A ponte reabre apareceu primeiro em Jornal Exemplo.',
        'O artigo A ponte reabre aparece primeiro no Exemplo.',
      ],
      keeps: ['O post da ponte apareceu primeiro no mapa', 'A notícia apareceu primeiro no rádio, disse o avô.'],
    },
  },
  /** A story about itself: `Este artigo foi publicado originalmente em Exemplo` */
  'originally-appeared': {
    lines: [
      '(este|esta|uma versão deste) (artigo|texto|matéria|reportagem|notícia|coluna|entrevista|conteúdo) ' +
        '(foi publicado|foi publicada|foi originalmente publicado|foi originalmente publicada|apareceu|é republicado|' +
        'foi produzido|foi escrito) (originalmente|inicialmente|com autorização|sob licença) {matter}',
      '(este|esta) (artigo|texto|matéria|reportagem|entrevista) foi (traduzido|traduzida) (do|de|automaticamente|por) {rest}',
      '(este|esta) (artigo|texto|matéria|reportagem|conteúdo) foi (traduzido|traduzida) automaticamente',
      '(este|esta) (artigo|texto|matéria|reportagem) (foi|é) ' +
        '(originalmente|publicado originalmente|republicado|republicada|originalmente publicado|' +
        'originalmente publicada) (em|no|na|a partir|de|do) {matter}',
      '(publicado|publicada|texto publicado|artigo publicado|matéria publicada) originalmente (em|no|na)[:] {publication}',
      '(originalmente publicado|republicado|reproduzido) (em|no|na|de|do) {publication}',
    ],
    endings: [
      'este (artigo|texto|conteúdo) foi (publicado originalmente|originalmente publicado) (em|no|na) {publication}[. {rest}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Este artigo foi traduzido automaticamente.',
        'Este texto foi traduzido do inglês por Ana Silva',
        'Este artigo foi publicado originalmente em Exemplo',
        'Este texto foi originalmente publicado no The Conversation. Leia o original.',
        'Publicado originalmente em Exemplo',
      ],
      keeps: [
        'Este artigo foi publicado anteriormente e causou polêmica.',
        'Este texto foi escrito com sangue.',
        'Este artigo da constituição vale para todos.',
        'Este texto foi escrito com raiva na prisão.',
        'Publicado em 1605, o livro segue vivo.',
      ],
    },
  },
  /** `Este texto foi produzido com auxílio de inteligência artificial` */
  machine: {
    lines: [
      '[* |nota: ](este|esta) (conteúdo|artigo|texto|notícia|matéria|resumo) (foi|é) ' +
        '(produzido|produzida|gerado|gerada|escrito|traduzido|traduzida|criado|elaborado|feito|redigido) ' +
        '(com|por|com auxílio de|com ajuda de|com apoio de|com o auxílio de|com recurso a) ' +
        '(inteligência artificial|ia|ferramentas de ia|chatgpt|ferramenta de ia|ferramentas de inteligência artificial)' +
        '[{matter}]',
      'este conteúdo é de responsabilidade [exclusiva|total|única] (do|da|de) ' +
        '(anunciante|autor|autora|patrocinador|empresa|assessoria|seu autor)[ {rest}|. {matter}]',
      '[este ](texto|conteúdo|resumo|artigo) (gerado|produzido|criado|traduzido|escrito) (por|com) ' +
        '[auxílio de|ajuda de|apoio de|uso de] (inteligência artificial|ia)[ e {rest}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Texto gerado por inteligência artificial',
        'Este texto foi traduzido com inteligência artificial',
        'Este conteúdo é de responsabilidade do anunciante.',
      ],
      keeps: [
        'Este conteúdo é de responsabilidade do governo, disse o juiz.',
        'Este romance foi escrito com inteligência',
        'Este texto foi escrito por freiras.',
      ],
    },
  },
  /** What the site says of its text: `Este artigo faz parte do nosso arquivo`, `Este conteúdo foi produzido por um anunciante` */
  'own-note': {
    lines: [
      '(este|esta) (artigo|notícia|matéria|reportagem|conteúdo|texto|entrevista|história) (faz parte do|pertence ao|é do|vem do) nosso arquivo[ {words}]',
      '(este|esta) (artigo|notícia|matéria|reportagem|conteúdo|texto|entrevista|história) (foi|é|está sendo) ' +
        '(lido|lida|narrado|narrada) por uma voz (automática|artificial|sintética|gerada {words})',
      '(este|esta) (artigo|notícia|matéria|reportagem|conteúdo|texto|entrevista|história|publicação) (foi|é) ' +
        '(elaborado|elaborada|criado|criada|produzido|produzida|patrocinado|patrocinada|pago|paga) por ' +
        '(um anunciante|nossos anunciantes|um patrocinador|o anunciante|um dos nossos parceiros)',
    ],
    proof: {
      removes: [
        'Este artigo faz parte do nosso arquivo',
        'Este conteúdo foi produzido por um anunciante',
        'Este artigo foi lido por uma voz automática',
      ],
      keeps: [
        'Este artigo faz parte da lei de águas',
        'Este texto foi lido por uma voz amiga na praça.',
        'Este conteúdo foi pago pelo banco.',
      ],
    },
  },
} satisfies ProvenFamily
