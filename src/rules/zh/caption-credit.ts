import type { Family } from '../rule.js'
import { shapesHolding } from '../shapes.js'

/** A caption, the name, and the verb. */
const TAKEN_BY =
  /^(?:.{4,200}[。 　（(]|[（(]?)(?=\p{Script=Han}{0,12}[者 ]|[^（(]{2,9}[）)]$)(?:\p{Script=Han}{2,8}[记記]者|[记記]者|通讯员)? ?[\p{Script=Han}·]{2,4}(?:[、 ][\p{Script=Han}·]{2,4})? ?(?<!拍)(?:[摄攝]|[摄攝]影)[）)]?$/u
/** A caption, and in brackets a word for picture with its source. */
const IN_BRACKETS =
  /^(?:.{4,200})?[（(](?:[图圖](?:片|源|片来源|片來源|片提供|说|說)?(?:[／/：:|]| ?(?:取自|翻攝|翻摄|来自|來自))|(?:本報|本报)?(?:资料|資料|示意|翻攝|翻摄|视频截|影片截|设计|設計|合成|配)(?:图|圖|照|照片|畫面|画面|图片|圖片)|来源：|來源：|照片(?:提供|来源)?[／/：:]|翻攝自|取自|攝影[／/：:])[^（）()。]{0,40}[）)]$/u
/** A caption, and in brackets an agency. */
const BY_AGENCY =
  /^.{4,120}[（(](?:美聯社|法新社|路透社?|歐新社|中央社|彭博社?|新華社|共同社|韓聯社|美联社|东方IC|视觉中国|人民视觉|达志影像|達志影像)(?:資料照片?|檔案照片?|资料图|提供|圖)?[）)]$/u

/** What stands by a picture, and whose it is. */
export const captionCredit = {
  /** A caption that closes with who took it: `河水漫过石桥。新华社记者 王辉 摄`, `图为石桥。 王辉 摄`, `（記者林大同攝）`. */
  'taken-by': {
    shapes: shapesHolding(['摄', '攝'], { ends: '摄攝影）)', near: 6, pattern: TAKEN_BY }),
  },
  /** A caption that closes with its source in brackets: `▲橋面已封閉。（圖／翻攝自臉書）`, `石桥旧照（图：新华社）`. */
  'in-brackets': {
    shapes: shapesHolding(['图', '圖', '照', '源'], { ends: '）)', near: 40, pattern: IN_BRACKETS }),
  },
  /** A caption of Taiwan’s papers that closes with an agency: `石橋下的河水。（美聯社）`, `（法新社資料照）`. */
  agency: {
    shapes: shapesHolding(['社', '路透', '照'], { ends: '）)', near: 12, pattern: BY_AGENCY }),
    place: 'edges',
  },
  /** The credit or its label alone: `资料图`, `示意圖`, `图片来源：新华社`, `圖／市府提供`, `图源网络`. */
  label: {
    lines: [
      '(资料图|资料图片|資料圖|資料照|資料照片|示意圖|示意图|配图|图文无关|图片与内容无关|圖文無關|本報資料照|翻攝畫面|视频截图|影片截圖|网络图片|網路圖片|圖為示意圖|情境示意圖|情境圖)',
      '(图片来源|圖片來源|照片来源|照片來源|图源|圖源|图片提供|圖片提供|照片提供|图片|圖片|图|圖|攝影|摄影|照片|供图|供圖|插图|插圖|制图|製圖|制表|視覺設計|影片來源|视频来源|題圖|题图|头图|封面图|首图|封面來源|首圖來源)[ ](：|:|/|／|丨|｜|\\||自|via)[ ]{words}',
      '(图片|圖片|本文图片|文中图片|本文圖片|题图|图)[均|皆|全部|都](来自|來自|来源于|來源於|取自|翻攝自|源自){words}',
      '(图片|圖片|本文图片|文中图片|本文圖片|题图|图)[均|皆|都](来自|來自|来源于|來源於|源于|翻攝自){words}',
      '(点击|點擊|點圖|点图|按圖)(图片|圖片|看大图|看大圖|放大|查看大图|進入下一页|进入下一页)',
    ],
    place: 'edges',
  },
} satisfies Family
