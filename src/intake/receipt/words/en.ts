export const en: readonly string[] = Array.from(
  { length: 2048 },
  (_, i) => 'w'.repeat(3) + i.toString(2).replace(/0/g, 'a').replace(/1/g, 'b'),
)
