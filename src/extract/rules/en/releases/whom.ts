/** What may stand before the name or the number of those who are freed: “the 39-year-old dual national”. */
export const HEAD =
  "(@determiner|@open|@role|@title|@people|@persons|@person|@nationality|@atleast|@about|@another|#num|'-|#place|#organisation)"

/** A word of those who are freed, with all that belongs to them. */
const WORD =
  "(@determiner|@open|@role|@title|@people|@persons|@person|@nationality|@atleast|@about|@another|#num|'-|#place|#organisation|#person|#count|#unnamed|@and|@prep_of|',)"

/** Those who are freed: “X, 45, and his wife”, “X, the founder of a news site,”. */
export const WHOM = `${WORD}{1,8} ${WORD}{0,6}`
