import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Publicado em 12/05/2021`, `Atualizado em …`, `postado em 12/05/2021 10:04 / atualizado em 13/05/2021` */
  labelled: {
    lines: [
      '(publicado|publicada|postado|postada|atualizado|atualizada|actualizado|criado|última atualização|' +
        'última modificação|data de publicação)[ ][:|em|em:][ ]{date}',

      '(postado|publicado|publicada|postada) por {author} (às|em|à\\(s\\)|a) {stamp}',
      '(publicado|publicada|postado|criado)[ ][:|em|em:|a][ ]{date}[ ][/|\\||•|-|–|,|.| e|;] ' +
        '(atualizado|atualizada|actualizado|última atualização|modificado|alterado|atualização)[ ][:|em|em:|às|a][ ]' +
        '{date}',
      '{stamp}[ ][/|\\||•|-|–|,|.|·|\\(] (atualizado|atualizada|actualizado|última atualização|modificado|atualização|publicado)[ ][:|em|em:|às|a][ ]{date}',
      '(publicado|atualizado|publicada|atualizada)[:] há {n} (segundos|minutos|minuto|horas|hora|dias|dia|semanas|semana|meses|mês|anos|ano)',
      '(atualizado|publicado)[:] há (um|uma) (minuto|hora|dia|semana|mês|ano)[ atrás]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Publicado em 12 de maio de 2024',
        'Última atualização: 12/05/2024 às 10h30',

        'Postado por Ana Silva às 10:00',
        'postado em 12/05/2021 10:04 / atualizado em 13/05/2021 11:00',
        '12/05/2021 10h04 Atualizado em 13/05/2021',
        'Atualizado há 5 horas',
      ],
      keeps: [
        'Publicado por Ana Silva às pressas, o livro vendeu bem.',
        'Publicado em 2019, o livro vendeu bem.',
        'Atualizado o censo, faltam mil moradores.',
        'Data limite: 12 de maio',
        'O número, atualizado em março, subiu.',
      ],
    },
  },
  /** The label alone, its date elsewhere: `Publicado em`, `Última atualização:` */
  label: {
    lines: ['{n} (min|minuto|minutos)'],
    words: [
      'publicado',
      'publicada',
      'atualizado',
      'atualizada',
      'publicado em',
      'atualizado em',
      'última atualização',
      'data de publicação',
      'postado em',
      'criado em',
      'leitura',
    ],
    place: 'run',
    proof: {
      removes: ['Publicado em', 'Última atualização:', 'Atualizado'],
      keeps: ['Publicado e esquecido', 'Data de validade', 'Leitura de domingo'],
    },
  },
  /** `5 min de leitura`, `Tempo de leitura: 3 minutos` */
  'reading-time': {
    lines: [
      'tempo de leitura',
      "{n}[ ](min|mins|min.|minuto|minutos|m|') (de leitura|leitura|para ler|de áudio)",
      '(leitura|tempo de leitura|tempo de leitura estimado|tempo estimado de leitura|tempo médio de leitura|lê em|' +
        'leia em|leitura de|duração)[ |:|: |: menos de |de |aprox. ]{n}[ ](min|mins|min.|minuto|minutos|m|segundos|seg)' +
        '[ de leitura|(s)]',
      '(menos de um|um|menos de 1|1) (minuto|min) de leitura',
    ],
    proof: {
      removes: ['5 min de leitura', 'Tempo de leitura: 3 minutos', '• 2 min de leitura'],
      keeps: ['5 minutos de glória', 'Um minuto de silêncio', 'A leitura de 3 minutos bastou ao juiz.'],
    },
  },
  /** `há 5 horas`, `5 horas atrás` */
  ago: {
    lines: [
      'há {n}[ ](segundos|min|minutos|minuto|h|hora|horas|dia|dias|semana|semanas|mês|meses|d)[ atrás]',
      'há (um|uma) (minuto|hora|dia|semana|mês)[ atrás]',
      '{n} (segundos|minutos|minuto|hora|horas|dia|dias|semana|semanas|mês|meses) atrás',
      '(hoje|ontem)[,| às] {stamp}',
    ],
    place: 'edges',
    proof: {
      removes: ['há 5 horas', 'Há um dia', '20 minutos atrás'],
      keeps: ['Há 20 anos do golpe', 'Há um frio polar', 'Há 5 horas que espera.'],
    },
  },
  /** When and where a blog put it up: `30/09/2011 às 09:45 em Sem categoria` */
  posted: {
    lines: ['{date} (às|as) {n}[:|h]{n} em {words}'],
    place: 'head',
    proof: { removes: ['30/09/2011 às 09:45 em Sem categoria'], keeps: ['Às 9 em ponto a ponte abriu.'] },
  },
} satisfies ProvenFamily
