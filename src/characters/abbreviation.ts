/** Initials, titles and the like, which a full stop closes and no sentence: `z. B.`, `Sra.`, `ул.`, `Mme.` */
const WORDS =
  '\\p{Lu}|\\p{Ll}|Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Inc|Co|Corp|Ltd|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Prof|Sra|Srta|Dra|Lic|Ing|Arq|Gral|Cap|Cía|Avda|Av|EE|UU|núm|pág|art|nº|Mme|Mlle|MM|Mgr|Ste|Bd|Hr|Fr|Nr|Str|Dipl|bzw|ca|vgl|Abs|Art|Hrsg|Mag|Univ|sig|sigg|dott|avv|on|geom|prof|dhr|mevr|mw|drs|mgr|inż|hab|ul|al|pl|gen|płk|ks|św|im|ул|пр|просп|кв|гг|им|акад|проф|тыс|млн|млрд|руб|стр|вул|буд|ім|Sn|Doç|Cad|Sok|Mah|TP|Th|GS|TS|PGS|ThS|κα|Αγ|dl|dna|Bc|MUDr|JUDr|PhDr|RNDr|doc|nám|tzv|ifj|özv|kl|bl|ex|د|أ|م|ד|डॉ|ড|মো'

/** An abbreviation with its full stop, before a blank. */
export const ABBREVIATION = /* @__PURE__ */ new RegExp(`(?<![\\p{L}\\p{M}])(?:${WORDS})\\.(?=\\s)`, 'gu')

const AT_END = /* @__PURE__ */ new RegExp(`(?<![\\p{L}\\p{M}])(?:${WORDS})\\.$`, 'u')
/** The longest of the words, its stop, and the character before it, in code units. */
const LONGEST = 8

/** Whether an abbreviation ends here: `Mr.|` of `Mr. Smith`, and no sentence with it. */
export function closesAbbreviation(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x2e && AT_END.test(text.slice(Math.max(0, end - LONGEST), end))
}
