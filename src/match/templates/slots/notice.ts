/** Verbs of telling, and who acts in the news: a page says nothing of itself with them. */
const TELLS = /* @__PURE__ */ new RegExp(
  [
    // hi, bn
    '(?<![\\p{L}\\p{M}])(?:कहा|कहना|कहते|बताया|बोले|बोला|बोली|बोलीं|पूछा|माना|दावा|आरोप|अदालत|कोर्ट|पुलिस|मंत्री|सरकार|नेता|आरोपी|बयान|था|थे|थी)(?![\\p{L}\\p{M}])',
    '(?<![\\p{L}\\p{M}])(?:বলেন|বললেন|বলেছেন|বলেছে|বলে|জানান|জানালেন|জানিয়েছেন|জানিয়েছে|জানায়|দাবি|অভিযোগ|আদালত|পুলিশ|মন্ত্রী|সরকার|আসামি|করেছেন|করেছে|করছেন|ছিল|ছিলেন|হয়েছে|হয়েছেন|নয়)(?![\\p{L}\\p{M}])',
    // th
    'กล่าว|ระบุว่า|บอกว่า|บอกกับ|เล่า|(?<!แจ้ง)เตือน|ตำรวจ|ศาล(?!า)|รัฐมนตรี|ผู้ว่า|นายก|ชาวบ้าน|ผู้ต้องหา|พยาน|คนร้าย|ทนาย|นักวิเคราะห์|เจ้าหน้าที่ระบุ|แล้ว',
    // id, vi
    '(?<![\\p{L}\\p{M}])(?:kata|ujar|ucap|tutur|katanya|ujarnya|menurut|mengatakan|menyatakan|menegaskan|menjelaskan|polisi|pengadilan|hakim|menteri|jaksa|pengacara|terdakwa|tersangka|mahkamah|presiden|gubernur|wali kota|peguam|penipu|korban|warga|rakyat|pemerintah|partai|penonton|tanya|teriak|berteriak|kepala desa)(?![\\p{L}\\p{M}])',
    '(?<![\\p{L}\\p{M}])(?:ông|bà|anh ta|cho biết|cho hay|(?<!tiếng )nói|khẳng định|tuyên bố|cho rằng|(?:tòa|toà)(?! soạn)|công an|cảnh sát|bộ trưởng|thủ tướng|bị cáo|nghi phạm|nạn nhân|lừa đảo|vụ án|khuyên|cảnh báo|thầy hỏi|cụ dặn)(?![\\p{L}\\p{M}])',
  ].join('|'),
  'iu',
)

/**
 * What a page says of itself, of any length: nobody tells anything in it, as far as Hindi, Bengali, Thai, Indonesian and
 * Vietnamese go.
 *
 * `reproduksi tanpa izin tertulis` is one, `foto korban tanpa izin, kata hakim` is not
 */
export const isNotice = (text: string): boolean => !TELLS.test(text)
