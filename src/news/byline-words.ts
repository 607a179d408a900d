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
