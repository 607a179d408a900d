import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

/** A person or a desk, a slash, a place or “綜合”, and the verb. */
const REPORT =
  /^[〔【（([［]?(?:(?:\p{Script=Han}{0,6}[記记]者|[編编][譯译]|責任編輯|撰文) ?[\p{Script=Han}A-Za-z·、 ]{2,24}|[\p{Script=Han}A-Za-z]{2,10}(?:中心|新聞|新闻|[記记]者|編輯|[日晚]?報|社|部|組)(?: [\p{Script=Han}A-Za-z·、 ]{2,16})?) ?[／/] ?[\p{Script=Han}A-Za-z·、 ]{2,16}(?:報導|报导|报道|報道)[〕】）)\]］]?$/u

/** What stands in the brackets opens with the trade, and is no press conference. */
const REPORTER =
  /^[（(【〔]\p{Script=Han}{0,10}(?:记者|記者|通讯员|实习生)(?!会|會|节|節|站|在|说|說|们|們|从)[：: ]?[\p{Script=Han}A-Za-z·、，, ：:]{2,60}[）)】〕]$/u

/** A caption, the name, and the verb. */
const TAKEN_BY =
  /^(?:.{4,200}[。 　（(]|[（(]?)(?=\p{Script=Han}{0,12}[者 ]|[^（(]{2,9}[）)]$)(?:\p{Script=Han}{2,8}[记記]者|[记記]者|通讯员)? ?[\p{Script=Han}·]{2,4}(?:[、 ][\p{Script=Han}·]{2,4})? ?(?<!拍)(?:[摄攝]|[摄攝]影)[）)]?$/u

/** A caption, and in brackets a word for picture with its source. */
const IN_BRACKETS =
  /^(?:.{4,200})?[（(](?:[图圖](?:片|源|片来源|片來源|片提供|说|說)?(?:[／/：:|]| ?(?:取自|翻攝|翻摄|来自|來自))|(?:本報|本报)?(?:资料|資料|示意|翻攝|翻摄|视频截|影片截|设计|設計|合成|配)(?:图|圖|照|照片|畫面|画面|图片|圖片)|来源：|來源：|照片(?:提供|来源)?[／/：:]|翻攝自|取自|攝影[／/：:])[^（）()。]{0,40}[）)]$/u

/** A caption, and in brackets an agency. */
const BY_AGENCY =
  /^.{4,120}[（(](?:美聯社|法新社|路透社?|歐新社|中央社|彭博社?|新華社|共同社|韓聯社|美联社|东方IC|视觉中国|人民视觉|达志影像|達志影像)(?:資料照片?|檔案照片?|资料图|提供|圖)?[）)]$/u

/** A trade of the desk and its people, who stand apart from the next: no line has more than a few readings. */
const GROUP =
  '\\p{Script=Han}{0,4}(?:文|图|文字|撰文|攝影|摄影|撰稿|插画|整理|采写|责编|責編|编辑|編輯|校对|校對|审核|審核|审校|复审|终审|初审|一审|二审|三审|监制|監製|编审|主编|' +
  '主編|主任|排版|美编|设计|制图|剪辑|剪輯|策划|策劃|统筹|统稿|出品|出品人|制作|制片|摄像|视频|視頻|拍摄|海报|新媒体|运营|播音|主播|翻译|作者|来源|记者|記者|实习生|通讯员|核稿|实习|编导|' +
  '后期|监审|签发|版式) ?[：:｜|/／=丨] ?[\\p{Script=Han}A-Za-z·、，,&]{2,30}' +
  '(?: \\p{Script=Han}{2,4}(?![\\p{Script=Han}：:｜|/／=丨])){0,3}'

/** `编辑：王辉 校对：李晓` */
const DESK = /* @__PURE__ */ new RegExp(
  `^[（(【[〔「]{0,2}(?:${GROUP}[ 　/|丨;；。]{1,3}){0,7}${GROUP}[）)】\\]〕」]{0,2}$`,
  'u',
)

/** `责编 王辉 编辑 李晓 校对 赵明`, `一审 王辉 二审 李晓 三审 赵明` */
const ROW =
  /^[（(【]?(?:(?:责编|責編|责任编辑|责任校对|编辑|編輯|校对|校對|审核|审校|初审|复审|终审|一审|二审|三审|监制|主编|统筹|策划|值班编委|值班主任|值班主编|美编|排版|图编|视觉|作者|记者|撰文|摄影|文|图|实习生|通讯员)[ 　:：|丨/／]{1,3}[\p{Script=Han}·]{2,4}[ 　;；,，、]{0,3}(?:打印|关闭)?){2,9}[）)】]?$/u

/** Places to share on, one after the other. */
const PLACES =
  /^(?:(?:新浪微博|腾讯微博|网易微博|搜狐微博|微信好友|微信|QQ空间|Qzone|QZone|QQ好友|QQ|微博|豆瓣|人人网|朋友圈|开心网|百度贴吧|LINE|臉書|复制链接|複製連結|收藏|分享|打印|列印|推特|脸书|Facebook|Twitter)[ 、|]{0,3}){2,12}$/u

/** A date by numbers or by 年月日, and what stands beside it: a clock time, a source, a counter. */
const STAMP =
  /^(?:(?:发布|發布|更新|出版|刊登|发表|發表|最后更新|最後更新|發稿|上稿|编辑|首次發佈|最新更新|发稿|创建)?(?:时间|時間|日期|于|於)? ?[：:]? ?)?(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}日? ?(?:[（(]?(?:星期|周|週)?[一二三四五六日]?[）)]?)? ?[,，]? ?(?:(?:上午|下午|晚上|凌晨)? ?\d{1,2}[:：时時]\d{2}(?:分|[:：]\d{2})?)?[ 　|·,，]{0,3}(?:更新|发布|發布)?(?:\d{1,2}[/-]\d{1,2} \d\d:\d\d)?[ 　|·]{0,3}(?:(?:来源|來源|字号|字號|点击|浏览|阅读|作者|编辑|编輯|责编|記者|记者|评论|评论数|发布者|人气)[：:(（]? ?[^。]{0,40})?$/u

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'byline/reporter': {
    shapes: [
      ...shapesHolding(['報導', '报导', '报道', '報道'], { ends: '導导道〕】）)］]', near: 8, pattern: REPORT }),
      ...shapesHolding(['记者', '記者', '通讯员', '实习生'], { ends: '）)】〕', pattern: REPORTER }),
    ],
  },
  'caption-credit/caption-with-credit': {
    shapes: [
      ...shapesHolding(['摄', '攝'], { ends: '摄攝影）)', near: 6, pattern: TAKEN_BY }),
      ...shapesHolding(['图', '圖', '照', '源'], { ends: '）)', near: 40, pattern: IN_BRACKETS }),
    ],
  },
  'caption-credit/labelled': {
    inside: [
      {
        opens: '▲',
        pattern:
          /▲▼?[^▲▼。\n（）]{2,100}(?:。[^▲▼。\n（）]{2,80}){0,2}。?（(?:[圖图]片?|照片|資料照片?|资料照片?|示意[圖图])[／/：:｜|][^（）\n]{1,60}）/uy,
      },
    ],
  },
  'caption-credit/caption-with-credit-edges': {
    shapes: shapesHolding(['社', '路透', '照'], { ends: '）)', near: 12, pattern: BY_AGENCY }),
  },
  'credit/desk': {
    shapes: [
      { holds: '攝', pattern: DESK },
      { holds: '撰', pattern: DESK },
      { holds: '文', pattern: DESK },
      ...shapesHolding(['编', '編', '审', '校', '制'], { pattern: ROW }),
      { holds: '编', pattern: DESK },
      { holds: '編', pattern: DESK },
      { holds: '校', pattern: DESK },
      { holds: '审', pattern: DESK },
      { holds: '制', pattern: DESK },
    ],
  },
  'share/share-this-edges': {
    shapes: [{ holds: '微', ends: '博信间间Q豆瓣网圈吧E書友接结結藏享印特书kre', pattern: PLACES }],
  },
  'timestamp/labelled': {
    shapes: [{ holds: '20', ends: '0123456789日報报社网網新線线客户端线台刊次）)A+大中小分', pattern: STAMP }],
  },
}
