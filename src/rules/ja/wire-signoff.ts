import type { ProvenFamily } from '../rule.js'

/** How a wire or a paper closes a dispatch. */
export const wireSignoff = {
  /** `（共同）`, `（時事）`, `〔共同〕`, `（ロイター）`, `（c）AFP`, `（了）`, `【城下町新聞編集部】`. */
  agency: {
    lines: [
      '[〔|［|＝|（](共同|時事|共同通信|共同通信社|時事通信|時事通信社|ロイター|AP|AFP|AFP＝時事|AFP時事|AP通信|CNN|ロイター＝共同|新華社|聯合ニュース|ブルームバーグ|Bloomberg|' +
        'ANN|JNN|FNN|NNN|了|おわり|終わり|完|以上|おわり。|共同通信デジタル|ANNニュース|時事ドットコム|ＡＦＰ|ＡＰ|DPA時事|AFPBB News|翻訳・編集AFPBB News|編集部|' +
        'AFP通信)[〕|］|）]',
      '(\\(c\\)|（c）|ⓒ|©)[ ](afp|cnn|ap|reuters|共同|共同通信|時事|時事通信|ロイター|afpbb news|{words}(新聞|新聞社|通信|通信社|テレビ|放送|ニュース|出版|書店|出版社))[ {matter}]',
      '\\(c\\)[ ](afp|cnn|ap|reuters|afpbb news){matter}',
      '【(翻訳編集|翻訳・編集|編集|翻訳)】[ ]{words}',
      '(翻訳|編集|翻訳・編集|構成|取材|執筆)[ ](：|:|／|/|＝)[ ]{words}(編集部|ニュース|afpbb news|チーム|班)',
    ],
    endings: [
      '[〔|［](共同|時事|共同通信|共同通信社|時事通信|時事通信社|ロイター|AP|AFP|AFP＝時事|AFP時事|了|終わり|おわり|完|翻訳・編集/afpbb news|聯合ニュース|新華社|Bloomberg|ANNニュース)[〕|］]',
      '(\\(c\\)|（c）|©)[ ](afp|cnn|ap|共同|時事|共同通信|時事通信)',
      '\\(c\\)[ ](afp|cnn|ap|afpbb news)[{words}]',
      '【(翻訳編集|翻訳・編集|編集|翻訳)】[ ]{words}',
      '(翻訳|編集|翻訳・編集)[ ](：|・)[ ]{author}',
      '(翻訳|編集|翻訳・編集)[ ](：|・)[ ]{words}(編集部|ニュース|afpbb news|チーム|班)',
    ],
    place: 'tail',
    proof: {
      removes: [
        '（共同）',
        '（時事）',
        '〔共同〕',
        '（ロイター）',
        '（了）',
        '(c) 城下町新聞',
        '【翻訳編集】AFPBB News',
      ],
      keeps: [
        '共同で開発した橋',
        'CULTURE 川の文化',
        'Cafe 川辺',
        '時事の川柳',
        '了解した',
        '以上、三つの理由を挙げた。',
      ],
    },
  },
} satisfies ProvenFamily
