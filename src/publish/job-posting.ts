import { EMPLOYMENT_TYPES, UNNAMED_EMPLOYER } from '#core/offer.ts'
import type { BoardDocument, PublicOffer } from './types.ts'

/** The work on the board as JSON-LD (https://schema.org/JobPosting). */
export const jobPostings = ({ offers }: BoardDocument) => ({
  '@context': 'https://schema.org',
  '@graph': offers.filter(({ kind }) => kind === 'job').map(jobPosting),
})

const jobPosting = ({
  id,
  title,
  text,
  language,
  from,
  until,
  country,
  city,
  pay,
  contract,
  hours,
  organisation,
}: PublicOffer) => ({
  '@type': 'JobPosting',
  identifier: id,
  title,
  description: text,
  inLanguage: language,
  datePosted: from,
  validThrough: until,
  directApply: false,
  hiringOrganization: { '@type': 'Organization', name: organisation === '' ? UNNAMED_EMPLOYER : organisation },
  ...(country === null
    ? { jobLocationType: 'TELECOMMUTE' }
    : {
        jobLocation: {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressCountry: country,
            ...(city === '' ? {} : { addressLocality: city }),
          },
        },
      }),
  ...(contract === null ? {} : { employmentType: EMPLOYMENT_TYPES[contract] }),
  ...(hours === '' ? {} : { workHours: hours }),
  ...(pay === null
    ? {}
    : {
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: pay.currency,
          value: { '@type': 'QuantitativeValue', minValue: pay.min, maxValue: pay.max, unitText: pay.per.toUpperCase() },
        },
      }),
})
