import type { IStylesOptions } from 'docx'
import type { SiteLanguage } from '#texts/language.ts'

/** As Word names the languages of the site. */
export const LANGUAGE_TAGS: Record<SiteLanguage, string> = { be: 'be-BY', ru: 'ru-RU', en: 'en-GB' }
const FONT = 'Times New Roman'
const GREY = '595959'

/** Quiet: one serif face that every office program has, with Belarusian letters; sizes in half points, distances in twentieths. */
export const docxStyles = (language: SiteLanguage): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: LANGUAGE_TAGS[language] } },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    heading1: { run: { font: FONT, size: 40, color: '000000' }, paragraph: { spacing: { after: 120 } } },
    heading2: {
      run: { font: FONT, size: 26, bold: true, color: '000000' },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading3: {
      run: { font: FONT, size: 21, bold: true, color: '000000' },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    footnoteText: { run: { font: FONT, size: 17 } },
  },
  paragraphStyles: [
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 18, color: GREY }, paragraph: { spacing: { after: 60 } } },
    {
      id: 'Fact',
      name: 'Fact',
      basedOn: 'Normal',
      paragraph: { indent: { left: 567, hanging: 567 } },
    },
  ],
})
