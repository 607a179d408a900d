import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Esta notícia foi atualizada.`, `Reportagem em atualização`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(esta|este) (notícia|matéria|reportagem|texto|artigo|nota|publicação|conteúdo) (foi|será|está sendo|está a ser|vai ser) (atualizada|atualizado|actualizada|corrigida|corrigido|editada|alterada|modificada)[ (com mais informações|com novas informações|com mais informação|às {date}|em {date})]',
      '(notícia|matéria|reportagem|texto|artigo) (atualizada|atualizado|actualizada|corrigida)[ (às|em|com) {rest}]',
    ],
    place: 'edges',
  },
  /** `Comunicar erro`, `Encontrou algum erro? Avise-nos`, `Erramos` */
  report: {
    lines: [
      '(reportar gralha|sugestões de correção|sugestão de correção|comunicar gralha)',
      '(denunciar|reportar) (comentário|conteúdo|erro)',
      '(comunicar|reportar|informar|comunique|informe|reporte|sugerir|avise|apontar) (um|o|algum|uma) (erro|erros|correção|correcção)[ (nesta|na|nesse|neste|no|à) (matéria|notícia|texto|redação|artigo|página)]',
      '(comunicar erro|reportar erro|informar erro|sugerir correcção|sugerir correção|errata|erramos|corrigir texto|comunicar erros)[ (nesta|na|neste|no|à) (matéria|notícia|texto|redação|artigo|página)]',
      '(encontrou|viu|achou|notou|identificou|percebeu) (um|algum|algum tipo de) (erro|problema)[ (nesta|na|neste|no) (matéria|notícia|texto|artigo|página)][?|? {rest}]',
    ],
    place: 'tail',
  },
  /** `Este texto não reflete, necessariamente, a opinião do jornal.` */
  opinion: {
    lines: [
      '[* |aviso: |nota: ](este|esta|estes|estas) (texto|artigo|coluna|conteúdo|textos|artigos|opinião|colunas) {matter} (não reflete|não refletem|não representa|não representam|responsabilidade|não traduz|não traduzem|é de inteira responsabilidade) {matter} (opinião|autor|autores|jornal|site|linha editorial|autora|posição|portal|veículo|colunista)[ (do|da|dos|e|ou|nem) {matter}|. {matter}]',
      '[* |aviso: |nota: ](as|os) (opiniões|textos|artigos|colunas|conteúdos) (expressas|expressos|assinados|assinadas|emitidas|publicados|publicadas|aqui|contidas|veiculados|veiculadas|manifestadas) {matter} (opinião|responsabilidade|autor|autores|linha editorial|posição|posicionamento)[ (do|da|dos|de|e|ou|nem) {matter}|. {matter}]',
      '(este|esta|o) (texto|artigo|coluna|conteúdo) (não reflete|não representa|é de responsabilidade|reflete exclusivamente|não expressa|é de inteira responsabilidade|é da responsabilidade){matter}(opinião|autor|autora|jornal|portal|linha editorial)[ (do|da|dos|de|e|ou|nem) {matter}|. {matter}]',
      '(este conteúdo|este artigo|as informações deste site|as informações aqui contidas|as informações contidas neste artigo) não (constitui|constituem|substitui|substituem|é) {title} (médico|médica|financeiro|investimento|profissional|jurídico|jurídica)[{matter}]',
      'os artigos publicados com assinatura não traduzem a opinião do jornal{matter}',
    ],
    place: 'edges',
  },
} satisfies Family
