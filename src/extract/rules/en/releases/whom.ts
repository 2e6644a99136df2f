/** What may stand before the name or the number of those who are freed: “the 39-year-old dual national”. */
export const HEAD =
  "(@determiner|@open|@role|@title|@people|@persons|@person|@nationality|@atleast|@about|@another|#num|'-|#place|#organisation)"

/** Those who are freed, with all that belongs to them: “X, 45, and his wife”. */
export const WHOM =
  "(@determiner|@open|@role|@title|@people|@persons|@person|@nationality|@atleast|@about|@another|#num|'-|#place|#organisation|#person|#count|#unnamed|@and|@prep_of|',)"
