import { anyOf } from '../locale/joined.js'
import { BYLINE_OPENINGS, BYLINE_PLACES, GLUED_BYLINE_OPENINGS, ROLES as OF_LANGUAGES } from '../locale/words.js'

/** Words that a byline opens with, in front of the names, separated by bars. Case does not matter. */
export const OPENINGS = /* @__PURE__ */ anyOf(Object.values(BYLINE_OPENINGS))

/** Openings in scripts without blanks, which are glued to the name. */
export const GLUED_OPENINGS = /* @__PURE__ */ anyOf(GLUED_BYLINE_OPENINGS)

/** Words between a name of a byline and a place, in small letters. */
export const BEFORE_PLACES = /* @__PURE__ */ anyOf(BYLINE_PLACES)

/** What a person does, in front of the name or behind it; also the newspapers that it is done for. */
export const ROLES = /* @__PURE__ */ anyOf(OF_LANGUAGES)

/** Words that are glued to a name where two elements met: `Jo NgBBC News`, `Jo NgBusiness reporter` */
export const GLUED =
  'BBC|CNN|AFP|AP|Reuters|ITV|NBC|CBS|ABC|Sky|Business|Political|Politics|Staff|Senior|Special|Chief|Sports?|Health|Education|Science|Technology|Entertainment|Culture|Environment|Climate|Economics|News|The|For|Reporter|Editor|Correspondent|Journalist|Redaktion|Redakteur(?:in)?|Journaliste|Redacción|Redação|Redazione|Redactie|Korrespondent(?:in)?'

/** Places of two words or more that look like the name of a person. */
export const CITIES =
  'new york|new delhi|los angeles|san francisco|san diego|las vegas|new orleans|hong kong|tel aviv|abu dhabi|cape town|kuala lumpur|são paulo|sao paulo|rio de janeiro|belo horizonte|porto alegre|buenos aires|mexico city|ciudad de méxico|san juan|san josé|santo domingo|la paz|el cairo|la habana|den haag|the hague|frankfurt am main|st. petersburg|saint petersburg|нижний новгород|нью йорк|hà nội|hồ chí minh|tp hcm|đà nẵng|नई दिल्ली|addis ababa|washington dc|washington d.c.|united kingdom|united states|south africa|saudi arabia|north carolina|south carolina|new jersey|new mexico|new hampshire|new zealand|west virginia|north dakota|south dakota|rhode island|sri lanka'

/** English words for desks, then roles, that may follow a name without a comma: `Jo Ng Senior Political Correspondent`. */
export const DESKS =
  'staff|senior|chief|deputy|special|contributing|political|politics|sports?|business|crime|health|education|science|technology|environment|foreign|diplomatic|legal|religion|features?|news|city|local'
export const DESK_ROLES = 'writer|reporter|editor|correspondent|columnist|contributor'
