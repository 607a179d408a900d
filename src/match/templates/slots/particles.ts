import { withMore, wordsOf } from '../../../locale/locales.js'
import { setOf } from './scripts.js'

/** Words in lower case within a name: `Maria de la Cruz`, `Jan van den Berg`, `Ali bin Omar`, `Karl zu Ems`. */
export const PARTICLES = /* @__PURE__ */ setOf(
  'al el ad an ar as at ul ud bin binti binte ibn bint ben bar abu abd',
  'da das de del della delle dello degli dei den der des di do dos du d e i la las le les lo los y',
  'van von vom zu zum zur ter ten te op af av auf aus dem dal dalla san oğlu ní',
  'and &',
  /* @__PURE__ */ wordsOf('particles'),
)

/** “And” between people, and “with”. */
export const AND = /* @__PURE__ */ withMore(
  'and|&|with|y|e|et|ed|und|sowie|i|oraz|и|та|й|і|ve|ile|dan|dengan|và|og|och|samt|ja|sekä|και|κι|și|şi|a|és|en|con|com|avec|mit|met|med|و|اور|और|व|एवं|এবং|ও|และ|กับ',
  'and',
)

/**
 * Words no name holds, in scripts without capitals, where anything could be one: prepositions, conjunctions, verbs of
 * telling.
 */
export const STORY_WORDS = /* @__PURE__ */ setOf(
  'في من على إلى عن أن إن التي الذي هذا هذه كان كانت قال قالت بعد قبل بين حتى لم لن لا ما مع أو ثم قد كما عند منذ خلال',
  'در از به را که این آن با برای است شد بود کرد گفت می تا یا هم نیز بر شده خواهد',
  'של את על עם לא כי הוא היא זה זו אמר אמרה היה היתה גם או אך אבל לאחר לפני בין כל',
  'में से का की के को ने पर है हैं था थी थे यह वह और कि जो ही भी तो कहा नहीं एक इस उस लिए साथ बाद',
  'वे मैं जब तब जिसे जिस उसे उन्हें क्या क्यों कैसे कब अगर यदि लेकिन हुआ हुई हुए होगा होगी होता होती होने रहे रहा रही करने करता करती करते वाले वाली वाला बताया बोले सकते सकता गई गए हमारी मेरी अपनी उसकी उनकी इसकी',
  'এই সেই যে ও থেকে জন্য করে করা হয় হয়েছে হয়েছেন বলেন বলেছেন এবং না কি তার তাদের একটি পর সঙ্গে',
  'যা যিনি তিনি তাঁর তাঁদের কী কেউ কেন কীভাবে নেই নয় আছে ছিল ছিলেন ছিলো হবে হলো হচ্ছে হয়ে নিয়ে দিয়ে জানে জানান বললেন করেন করেছেন করছে করবে গ্রেপ্তার কথা',
  'ที่ และ ของ ใน เป็น ว่า ได้ มี ไม่ ให้ จาก โดย กับ แล้ว',
)

/** The same in Thai, which parts no words by blanks: stretches of a sentence. `ที่ทำการ`, an office, holds none. */
export const TOLD_IN_THAI =
  /ที่(?!ทำการ)|ซึ่ง|เธอ|ไม่|ได้|แล้ว|กล่าว|ระบุ|เผย(?!แพร่)|ว่า(?!ที่|การ|ราชการ|ฯ)|ใคร|ถูก|เพราะ|เป็น|ให้|ขึ้น|ทำไม|ทุกคน|ขณะ|เกิด(?!ผล)|มาก|เมื่อ|ตัดสิน/

/** Whether a name or a label cannot hold this word, for it tells a story. */
export const isOfStory = (word: string): boolean => STORY_WORDS.has(word) || TOLD_IN_THAI.test(word)

/** What stands where a name would, in scripts without blanks: desks, roles, labels. */
export const NO_NAME =
  /记者|記者|编辑|編輯|編集|作者|本报|本報|综合|綜合|通讯员|通訊員|责编|來源|来源|网络|網路|图片|圖片|写真|取材|文章|評論|评论|报道|報導|报导|整理|通信员|实习生|기자|특파원|편집국|온라인|디지털|뉴스|사진|취재|편집|경찰|오늘|내일|어제/
