/** A stop, and what opens the next sentence. Stops of scripts without capitals need no blank behind them. */
const SENTENCE_BREAK =
  /[.!?]["'”’»)]?\s+["'“‘„«(¿¡]?[\p{Lu}\p{Lo}]|[。！？।۔؟]["'”’»」』)）]?\s*["'“‘«「『(（]?[\p{L}\p{N}]/u

/** Initials, titles and the like, which a full stop closes and no sentence: `z. B.`, `Sra.`, `ул.`, `Mme.` */
const ABBREVIATION =
  /(?<![\p{L}\p{M}])(?:\p{Lu}|\p{Ll}|Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Inc|Co|Corp|Ltd|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Prof|Sra|Srta|Dra|Lic|Ing|Arq|Gral|Cap|Cía|Avda|Av|EE|UU|núm|pág|art|nº|Mme|Mlle|MM|Mgr|Ste|Bd|Hr|Fr|Nr|Str|Dipl|bzw|ca|vgl|Abs|Art|Hrsg|Mag|Univ|sig|sigg|dott|avv|on|geom|prof|dhr|mevr|mw|drs|mgr|inż|hab|ul|al|pl|gen|płk|ks|św|im|ул|пр|просп|кв|гг|им|акад|проф|тыс|млн|млрд|руб|стр|вул|буд|ім|Sn|Doç|Cad|Sok|Mah|TP|Th|GS|TS|PGS|ThS|κα|Αγ|dl|dna|Bc|MUDr|JUDr|PhDr|RNDr|doc|nám|tzv|ifj|özv|kl|bl|ex|د|أ|م|ד|डॉ|ড|মো)\.(?=\s)/gu

/** More than one sentence; initials and titles do not count. */
export const holdsBreak = (text: string): boolean =>
  // What is no break before abbreviations are taken out is none afterwards: most texts need but the first look.
  SENTENCE_BREAK.test(text) && SENTENCE_BREAK.test(text.replace(ABBREVIATION, ''))

export const isOneSentence = (text: string): boolean => !holdsBreak(text)
