const number =
  '(?:\\d+(?:[.,]\\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety)'
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.(?= \\d))?'
const year = '(?:FY\\s?)?(?:19|20)\\d\\d(?:[-–/]\\d{2,4})?'
const point = `(?:the (?:start|beginning|middle|close|end) of (?:the )?)?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:(?:${month}|Q[1-4]|(?:early|mid|late)[- ]?|(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)?|(?:fiscal|financial|calendar|school|academic) year)[ ,]*)?(?:\\d{1,2},? )?${year}`
const span = `${number}(?:[- ]|\\s+(?:working|calendar|business)\\s+)(?:hours?|days?|weeks?|months?|quarters?|years?)`

/** A time by which, or a rhythm in which, something is to be seen; a year that only dates the past is not one. */
export const datePattern = new RegExp(
  [
    `\\b(?:by|before|until|till|no later than|not later than|on or before|starting(?: in)?|beginning(?: in)?|from|as of|effective|through|in|for) ${point}\\b`,
    `\\b(?:by|before|until|no later than|not later than) (?:the )?(?:end of (?:the |this )?(?:year|month|quarter|decade|session|parliament)|next (?:year|month|week|session|summit|budget)|year[- ]end|${month}(?: \\d{1,2})?)`,
    `\\b(?:within|in the next|over the next|in the first|for the next|after|every|each) (?:the (?:next|first) )?${span}`,
    `\\b(?:by|before|until|on|no later than|not later than) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}`,
    '\\b(?:this|next) (?:week|month|quarter|year|spring|summer|autumn|winter|session|term)\\b',
    '\\b(?:before|by|after) the (?:\\w+ )?(?:recess|break|vote|elections?|summit|season|harvest|meeting|hearing|budget)\\b',
    `\\b(?:every|each) (?:year|month|quarter|week|six months)\\b`,
    '\\b(?:annually|quarterly|monthly|weekly|biannually|yearly)\\b',
  ].join('|'),
  'i',
)

/** A quantity with what is counted: what a reader could check. Money alone is a cost, not a measure. */
export const metricPattern = new RegExp(
  [
    `\\b${number} ?(?:%|percentage points?|per ?cent)`,
    `\\b(?:at least|at most|no (?:more|fewer|less) than|not more than) (?!\\$|£|€)${number}\\b(?! (?:party|person|one|way))`,
    `\\b(?:up to|below|under|above|over|fewer than|more than|less than) \\d[\\d.,]*\\b(?! (?:days?|weeks?|months?|years?|hours?))`,
    `\\b(?:halve|double|triple|quadruple)s?\\b`,
    `\\b${number}(?: \\p{Ll}+){1,4} (?:a|an|per|each|every) (?:day|week|month|quarter|year)\\b`,
    '\\bfrom (?:\\d[\\d.,]*)(?: \\p{L}+){0,3} to \\d',
    '(?<![$£€\\d.,]|(?:resolution|article|section|chapter|paragraph|clause|option|phase|annex|law|directive|no\\.) )\\b(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*(?:\\.\\d+)? (?!(?:days?|weeks?|months?|years?|hours?|million|billion|january|february|march|april|may|june|july|august|september|october|november|december)\\b)\\p{Ll}{3,}',
  ].join('|'),
  'iu',
)
